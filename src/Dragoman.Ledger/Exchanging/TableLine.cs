using System.Globalization;

namespace Dragoman.Ledger.Exchanging;

/// <summary>A line of a table.</summary>
/// <param name="File">The file as the user named it, with the entry of an archive behind it.</param>
/// <param name="Number">Line number within it, from 1.</param>
/// <param name="Text">The line without its end.</param>
internal readonly record struct TableLine(string File, int Number, string Text)
{
    /// <summary>File and line as a fault names them.</summary>
    internal string Where => string.Create(CultureInfo.InvariantCulture, $"{File} line {Number}");
}
