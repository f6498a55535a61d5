using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Naming;

/// <summary>What the name finder looks at for each word of a sentence.</summary>
internal sealed class NameFeatures
{
    private const uint Outside = 3;
    private const uint UnknownCluster = 9999;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly DocumentWords _document;
    private readonly uint[] _words;
    private readonly uint[] _shapes;
    private readonly uint[] _clusters;
    private readonly uint[] _tags;
    private readonly uint[] _pennTags;
    private readonly WordLists[] _lists;
    private readonly uint _capitals;
    private uint[] _found = new uint[128];
    private int _count;

    public NameFeatures(IReadOnlyList<Token> tokens, NameLexicon lexicon, DocumentWords document)
    {
        _tokens = tokens;
        _document = document;
        _words = [.. tokens.Select(token => NameLexicon.WordHash(token.Form))];
        _shapes = [.. tokens.Select(token => ShapeOf(token.Form))];
        _clusters = [.. _words.Select(word => lexicon.ClusterOf(word) is { } cluster ? (uint)cluster : UnknownCluster)];
        _tags = [.. tokens.Select(token => FeatureHash.Of(token.Upos))];
        _pennTags = [.. tokens.Select(token => FeatureHash.Of(token.Xpos))];
        _lists = lexicon.Mark(_words);
        int letters = tokens.Count(token => char.IsLetter(token.Form[0]));
        int capitals = tokens.Count(token => char.IsUpper(token.Form[0]));
        _capitals = capitals == 0 ? 0u : capitals * 10 >= letters * 7 ? 2u : 1u;
    }

    /// <summary>The lists of each word.</summary>
    public WordLists[] Lists => _lists;

    /// <summary>Features of one word.</summary>
    public ReadOnlySpan<uint> Describe(int index)
    {
        _count = 0;
        AddWords(index);
        AddForm(index);
        AddLists(index);
        AddTags(index);
        return _found.AsSpan(0, _count);
    }

    private void AddWords(int i)
    {
        Add(1, 1);
        for (int offset = -2; offset <= 2; offset++)
        {
            Add(2 + offset + 2, At(_words, i + offset));
            Add(7 + offset + 2, At(_clusters, i + offset));
            Add(12 + offset + 2, FeatureHash.Join(At(_shapes, i + offset), (uint)ListsAt(i + offset)));
        }

        Add(17, FeatureHash.Join(At(_words, i - 1), At(_words, i)));
        Add(18, FeatureHash.Join(At(_words, i), At(_words, i + 1)));
        Add(19, FeatureHash.Join(At(_clusters, i - 1), At(_clusters, i)));
        Add(20, FeatureHash.Join(At(_clusters, i), At(_clusters, i + 1)));
        Add(21, FeatureHash.Join(At(_clusters, i - 1), At(_clusters, i + 1), _shapes[i]));
        Add(22, FeatureHash.Join(At(_clusters, i), _shapes[i]));
        Add(23, FeatureHash.Join(At(_words, i - 1), _shapes[i]));
        Add(24, FeatureHash.Join(At(_words, i + 1), _shapes[i]));
        Add(25, FeatureHash.Join(At(_words, i - 2), At(_words, i - 1), _shapes[i]));
        Add(26, FeatureHash.Join(At(_words, i + 1), At(_words, i + 2), _shapes[i]));
    }

    private void AddForm(int i)
    {
        string form = _tokens[i].Form;
        uint start = i == 0 || (i == 1 && _tokens[0].Upos == "PUNCT") ? 1u : 0u;
        uint habit = _document.HabitOf(_words[i]);
        Add(30, _shapes[i]);
        Add(31, FeatureHash.Join(At(_shapes, i - 1), _shapes[i], At(_shapes, i + 1)));
        Add(32, FeatureHash.Join(At(_shapes, i - 1), _shapes[i], start));
        Add(33, FeatureHash.Join(start, habit, _shapes[i]));
        Add(34, FeatureHash.Join(start, habit, FeatureHash.Join(_shapes[i], _capitals)));
        Add(35, FeatureHash.Join(_capitals, _shapes[i]));
        bool isCapital = char.IsUpper(form[0]);
        for (int length = 1; length <= 4 && length <= form.Length; length++)
        {
            Add(36 + length, FeatureHash.Join(FeatureHash.Of(form.AsSpan(form.Length - length)), isCapital ? 1u : 0u));
            Add(41 + length, FeatureHash.Of(form.AsSpan(0, length)));
        }

        Add(46, FeatureHash.Join(NextCluster(i, 1), _shapes[i]));
        Add(47, FeatureHash.Join(NextCluster(i, -1), _shapes[i]));
    }

    private void AddLists(int i)
    {
        uint here = (uint)_lists[i];
        for (uint list = 1; list <= (uint)WordLists.Last; list <<= 1)
        {
            if ((here & list) != 0)
            {
                Add(50, FeatureHash.Join(list, _shapes[i]));
                Add(51, FeatureHash.Join(list, At(_tags, i), At(_shapes, i + 1)));
            }

            if (((uint)ListsAt(i - 1) & list) != 0)
            {
                Add(52, FeatureHash.Join(list, _shapes[i], here));
            }

            if (((uint)ListsAt(i + 1) & list) != 0)
            {
                Add(53, FeatureHash.Join(list, _shapes[i], here));
            }
        }

        Add(54, FeatureHash.Join(here, RunLists(i, 1), RunLists(i, -1)));
        Add(55, FeatureHash.Join(here, _shapes[i], RunLists(i, 1)));
        Add(56, FeatureHash.Join(LastOfRun(i), _shapes[i]));
        Add(57, FeatureHash.Join(FirstOfRun(i), _shapes[i]));
        Add(58, FeatureHash.Join(HeadOfRun(i), _shapes[i]));
    }

    private void AddTags(int i)
    {
        Add(60, _tags[i]);
        Add(61, FeatureHash.Join(At(_tags, i - 1), _tags[i]));
        Add(62, FeatureHash.Join(_tags[i], At(_tags, i + 1)));
        Add(63, FeatureHash.Join(At(_tags, i - 1), _tags[i], At(_tags, i + 1)));
        Add(64, FeatureHash.Join(_tags[i], _shapes[i]));
        Add(65, FeatureHash.Join(_tags[i], At(_clusters, i)));
        Add(66, FeatureHash.Join(At(_tags, i - 1), At(_words, i - 1), _tags[i]));
        Add(67, FeatureHash.Join(_tags[i], At(_words, i + 1)));
        Add(68, FeatureHash.Join(_pennTags[i], _shapes[i]));
        Add(69, FeatureHash.Join(At(_pennTags, i - 1), _pennTags[i], At(_pennTags, i + 1)));
    }

    // The nearest word outside the run of capitals: "said", "in", "the".
    private uint NextCluster(int index, int step)
    {
        int i = index;
        for (int steps = 0; steps < 8 && i >= 0 && i < _tokens.Count && IsName(i); steps++)
        {
            i += step;
        }

        return FeatureHash.Join(At(_words, i), (uint)Math.Min(Math.Abs(i - index), 3));
    }

    private uint RunLists(int index, int step)
    {
        uint lists = 0;
        for (int i = index + step; i >= 0 && i < _tokens.Count && Math.Abs(i - index) < 6 && IsName(i); i += step)
        {
            lists |= (uint)_lists[i];
        }

        return lists;
    }

    private uint LastOfRun(int index)
    {
        int i = index;
        while (i + 1 < _tokens.Count && i - index < 7 && (IsName(i + 1) || (i + 2 < _tokens.Count && IsLink(i + 1) && IsName(i + 2))))
        {
            i++;
        }

        return _clusters[i];
    }

    private uint FirstOfRun(int index)
    {
        int i = index;
        while (i > 0 && index - i < 7 && (IsName(i - 1) || (i > 1 && IsLink(i - 1) && IsName(i - 2))))
        {
            i--;
        }

        return FeatureHash.Join(_words[i], (uint)(index - i));
    }

    // "Authority" in "Housing Authority of New Orleans".
    private uint HeadOfRun(int index)
    {
        int i = index;
        while (i > 0 && index - i < 7 && (IsName(i - 1) || (i > 1 && IsLink(i - 1) && IsName(i - 2))))
        {
            i--;
        }

        while (i + 1 < _tokens.Count && IsName(i + 1))
        {
            i++;
        }

        return FeatureHash.Join(_clusters[i], i < index ? 0u : 1u);
    }

    private bool IsName(int i) => char.IsUpper(_tokens[i].Form[0]) || _tokens[i].Form == "-";

    private bool IsLink(int i) => _tokens[i].Form is "of" or "for" or "and" or "the" or "&" or "al";

    private static uint At(uint[] values, int i) => i < 0 || i >= values.Length ? Outside : values[i];

    private WordLists ListsAt(int i) => i < 0 || i >= _lists.Length ? WordLists.None : _lists[i];

    private void Add(int template, uint value)
    {
        if (_count == _found.Length)
        {
            Array.Resize(ref _found, _count * 2);
        }

        _found[_count++] = FeatureHash.Of(template, value);
    }

    private static uint ShapeOf(string form)
    {
        uint shape = 7;
        uint last = 0;
        for (int i = 0; i < form.Length && i < 24; i++)
        {
            char c = form[i];
            uint kind = char.IsUpper(c) ? 1u : char.IsLower(c) ? 2u : char.IsDigit(c) ? 3u : c == '.' ? 4u : c == '-' ? 5u : 6u;
            if (kind != last)
            {
                shape = FeatureHash.Join(shape, kind);
                last = kind;
            }
        }

        return FeatureHash.Join(shape, (uint)Math.Min(form.Length, 3));
    }
}
