using Dragoman.Language.Annotation;
using Dragoman.Language.Lexing;
using Dragoman.Language.Naming;

namespace Dragoman.Training.Naming;

/// <summary>Reads the word lists of <c>data/names</c>, and the names of towns and bodies from <c>data/places</c> and <c>data/actors</c> beside it.</summary>
internal static class ListReader
{
    /// <summary>The phrases of a list that has one on each line.</summary>
    public static string[] Lines(string folder, string file) =>
        [.. File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The words of a list that has several on each line.</summary>
    public static string[] Words(string folder, string file) =>
        [.. Lines(folder, file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>From the hash of a phrase to the lists that it stands in.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="tokenizer">Parts phrases into words as texts will be.</param>
    public static Dictionary<uint, int> Read(string folder, Tokenizer tokenizer)
    {
        Dictionary<uint, int> phrases = [];
        Add("given-names.txt", WordLists.GivenName, isWordList: true);
        Add("family-names.txt", WordLists.FamilyName, isWordList: true);
        Add("organization-words.txt", WordLists.OrganizationWord, isWordList: true);
        Add("company-endings.txt", WordLists.CompanyEnding, isWordList: true);
        Add("titles.txt", WordLists.Title, isWordList: true);
        Add("organizations.txt", WordLists.Organization, isWordList: false);
        Add("places.txt", WordLists.Place, isWordList: false);
        Add("cities.txt", WordLists.Place, isWordList: false);
        Add("groups.txt", WordLists.Group, isWordList: true);
        Add("given-names-english.txt", WordLists.RareGivenName, isWordList: true);
        AddRows("places/towns.tsv", 0, WordLists.Town);
        AddRows("places/cities.tsv", 1, WordLists.Town);
        AddRows("places/regions.tsv", 0, WordLists.Place);
        AddRows("actors/groups.tsv", 0, WordLists.Organization);
        return phrases;

        void Add(string file, WordLists list, bool isWordList)
        {
            foreach (string phrase in isWordList ? Words(folder, file) : Lines(folder, file))
            {
                AddPhrase(phrase, list);
                if (list == WordLists.Group && char.IsLetter(phrase[^1]) && phrase[^1] is not ('s' or 'h'))
                {
                    AddPhrase(phrase + "s", list);
                }
            }
        }

        // The name and, in the column after it, the aliases.
        void AddRows(string file, int column, WordLists list)
        {
            foreach (string line in Lines(Path.GetDirectoryName(Path.GetFullPath(folder))!, file))
            {
                string[] columns = line.Split('\t');
                foreach (string name in columns[column + 1].Split("; ").Prepend(columns[column]).Where(name => char.IsUpper(name[0])))
                {
                    AddPhrase(name, list);
                }
            }
        }

        void AddPhrase(string phrase, WordLists list)
        {
            IEnumerable<string> words = tokenizer.Tokenize(phrase, new TextSpan(0, phrase.Length)).Select(word => word.Span.Of(phrase));
            uint hash = NameLexicon.PhraseHash(words);
            phrases[hash] = phrases.GetValueOrDefault(hash) | (int)list;
        }
    }
}
