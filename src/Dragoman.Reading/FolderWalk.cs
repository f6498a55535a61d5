using Dragoman.Language.Annotation;
using Dragoman.Reading.Decoding;

namespace Dragoman.Reading;

/// <summary>Finds the files of a folder and of the folders in it, in the ordinal order of their paths.</summary>
internal static class FolderWalk
{
    /// <summary>The files, what cannot be opened, and what is left out.</summary>
    public static IEnumerable<FoundPath> Under(string folder)
    {
        Stack<FoundPath> open = new();
        open.Push(new FoundPath(folder, FoundPathKind.Folder, null));
        while (open.TryPop(out FoundPath next))
        {
            if (next.Kind != FoundPathKind.Folder)
            {
                yield return next;
                continue;
            }

            List<FoundPath> entries = EntriesOf(next.Path, out Fault? fault);
            if (fault is not null)
            {
                yield return new FoundPath(next.Path, FoundPathKind.Closed, fault);
            }

            for (int i = entries.Count - 1; i >= 0; i--)
            {
                open.Push(entries[i]);
            }
        }
    }

    private static List<FoundPath> EntriesOf(string folder, out Fault? fault)
    {
        fault = null;
        List<FoundPath> entries = [];
        try
        {
            foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                string path = folder.EndsWith('/') ? folder + entry.Name : $"{folder}/{entry.Name}";
                entries.Add(new FoundPath(path, KindOf(entry), null));
            }
        }
        catch (Exception exception) when (FileBytes.FaultOf(folder, exception) is not null)
        {
            fault = FileBytes.FaultOf(folder, exception);
        }

        // A folder sorts as its files do: by its name with the stroke behind it.
        entries.Sort((left, right) => string.CompareOrdinal(SortKey(left), SortKey(right)));
        return entries;
    }

    private static string SortKey(FoundPath found) => found.Kind == FoundPathKind.Folder ? found.Path + "/" : found.Path;

    private static FoundPathKind KindOf(FileSystemInfo entry)
    {
        bool isFolder = (entry.Attributes & FileAttributes.Directory) != 0;
        bool isLinkedFolder = isFolder && entry.LinkTarget is not null;
        return entry.Name.StartsWith('.') ? FoundPathKind.Hidden
            : isLinkedFolder ? FoundPathKind.LinkedFolder
            : isFolder ? FoundPathKind.Folder
            : FoundPathKind.File;
    }
}
