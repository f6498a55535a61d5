using System.Text;
using Dragoman.Reading.Decoding;

namespace Dragoman.Reading.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Text = "“Déjà vu”, said the envoy – Čolić was not there. €5 ";

    private static readonly TextDecoder _decoder = new();

    [Fact]
    public void Decode_Utf8WithAndWithoutMark_IsTheSameText()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(Text, _decoder.Decode(bytes, "a").Text?.Text);
        Assert.Equal(Text, _decoder.Decode([0xEF, 0xBB, 0xBF, .. bytes], "a").Text?.Text);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Decode_Utf16_IsRecognisedByMarkOrByItsZeros(bool bigEndian, bool hasMark)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: hasMark);

        Assert.Equal(Text, _decoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], "a").Text?.Text);
    }

    [Fact]
    public void Decode_Windows1252_IsTheFallback()
    {
        // Source: the Windows-1252 table; 0x93 and 0x94 are curly quotes, 0x80 is the euro sign.
        byte[] bytes = [0x93, .. "The envoy paid "u8, 0x80, .. "5 for a caf"u8, 0xE9, .. " and left"u8, 0x94];

        DecodedText? decoded = _decoder.Decode(bytes, "a").Text;

        Assert.Equal("“The envoy paid €5 for a café and left”", decoded?.Text);
        Assert.Equal("windows-1252", decoded?.Encoding);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1251\">", "windows-1251")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "windows-1251")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", "windows-1251")]
    public void Decode_PageThatDeclaresItsEncoding_IsBelieved(string head, string encoding)
    {
        Encoding cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!;
        string page = head + "<p>Переговоры в Дейтоне продолжались всю ночь.</p>";

        Assert.Equal(page, _decoder.Decode(cyrillic.GetBytes(page), "a").Text?.Text);
    }

    [Fact]
    public void Decode_PageThatDeclaresWrongly_IsUtf8WhereItIsSoundUtf8()
    {
        string page = "<meta charset=\"iso-8859-1\"><p>Čolić</p>";

        Assert.Equal(page, _decoder.Decode(Encoding.UTF8.GetBytes(page), "a").Text?.Text);
    }

    [Fact]
    public void Decode_DamagedUtf8_IsAFaultWithThePlace()
    {
        byte[] bytes = [.. "Čolić and Šarić "u8, 0xC4, .. " met"u8];

        Assert.Equal("DR007", _decoder.Decode(bytes, "a").Fault?.Number);
        Assert.Contains("byte 20", _decoder.Decode(bytes, "a").Fault?.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Decode_UnknownEncoding_IsAFault()
    {
        byte[] koi8 = [.. Enumerable.Range(0, 200).Select(i => (byte)(0xC0 + (i % 32)))];

        Assert.Equal("DR007", _decoder.Decode(koi8, "a").Fault?.Number);
    }

    [Theory]
    [InlineData("%PDF-1.7 and more", "PDF")]
    [InlineData("PK\u0003\u0004 zip", "ZIP")]
    [InlineData("text with\0zeros", "binary")]
    public void Decode_Binary_IsAFault(string bytes, string kind)
    {
        Decoded decoded = _decoder.Decode(Encoding.Latin1.GetBytes(bytes), "a");

        Assert.Equal("DR005", decoded.Fault?.Number);
        Assert.Contains(kind, decoded.Fault?.What, StringComparison.Ordinal);
    }
}
