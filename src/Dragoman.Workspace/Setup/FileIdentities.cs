using System.Security.Cryptography;
using System.Text;
using Dragoman.Language.Annotation;
using Dragoman.Ledger.Storing;
using Dragoman.Reading;

namespace Dragoman.Workspace.Setup;

/// <summary>The files of one run, and the ids that they were read under.</summary>
internal sealed class FileIdentities
{
    private readonly Dictionary<(string? Outlet, string Id), (string Path, string Hash)> _files = [];

    /// <summary>The fault of a file that bears the id of another file of the run, and another text; null where there is none.</summary>
    /// <remarks>Records are left alone: a feed may well bring an article twice, the second time corrected.</remarks>
    public Fault? Clash(ReadOutcome outcome)
    {
        if (outcome is not { Line: null, Article: { Address: null } article })
        {
            return null;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)));
        return _files.TryAdd((article.Outlet, article.Id), (outcome.Path, hash)) || _files[(article.Outlet, article.Id)].Hash == hash
            ? null
            : LedgerFaults.SameIdentity(outcome.Path, article.Id, _files[(article.Outlet, article.Id)].Path);
    }
}
