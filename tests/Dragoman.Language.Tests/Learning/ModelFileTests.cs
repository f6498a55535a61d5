using Dragoman.Language.Annotation;
using Dragoman.Language.Learning;

namespace Dragoman.Language.Tests.Learning;

public sealed class ModelFileTests
{
    private static readonly ModelFile _model = ModelFile.Empty.With(Section("names", 7)).With(Section("syntax", 9));

    [Fact]
    public void Read_GivesBackWhatWasWritten()
    {
        ModelFile read = ModelFile.Read(_model.ToBytes(), "en.model");

        Assert.Equal(["names", "syntax"], read.Names);
        SectionReader reader = new(read.Require("syntax"));
        Assert.Equal(9, reader.ReadInt32());
        Assert.Equal(0.5f, reader.ReadSingle());
        Assert.Equal("Kyïv", reader.ReadString());
        Assert.Equal(["a", ""], reader.ReadStrings());
        Assert.Equal([1.5f, -2f], reader.ReadSingles());
        Assert.Equal([(sbyte)-128, (sbyte)127], reader.ReadBytes());
        Assert.Throws<InvalidDataException>(() => reader.ReadInt32());
    }

    [Fact]
    public void With_CarriesTheOtherSectionsOver()
    {
        ModelFile changed = _model.With(Section("names", 8));

        Assert.Equal(8, new SectionReader(changed.Require("names")).ReadInt32());
        Assert.Equal(9, new SectionReader(changed.Require("syntax")).ReadInt32());
    }

    [Fact]
    public void Load_WithoutFile_FaultsWithItsPath()
    {
        FaultException thrown = Assert.Throws<FaultException>(() => ModelFile.Load("no-such.model"));

        Assert.Equal(("DR100", "no-such.model"), (thrown.Fault.Number, thrown.Fault.Where));
    }

    [Fact]
    public void Read_AnyByteChanged_Faults()
    {
        byte[] bytes = _model.ToBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] changed = [.. bytes];
            changed[i] ^= 0x40;
            Fault? fault = FaultOf(() => UseAll(ModelFile.Read(changed, "en.model")));
            Assert.True(fault is { Number: "DR101" or "DR102" or "DR103" or "DR104" }, $"byte {i}: {fault}");
        }
    }

    [Fact]
    public void Read_CutShort_Faults()
    {
        byte[] bytes = _model.ToBytes();
        for (int length = 0; length < bytes.Length; length++)
        {
            Assert.Equal("DR101", FaultOf(() => ModelFile.Read(bytes.AsMemory(0, length), "en.model"))?.Number);
        }
    }

    [Fact]
    public void Read_OtherFormat_NamesBoth()
    {
        byte[] bytes = _model.ToBytes();
        bytes[8] = 2;

        Fault? fault = FaultOf(() => ModelFile.Read(bytes, "en.model"));

        Assert.Equal("DR102", fault?.Number);
        Assert.Contains("format 2", fault?.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Require_ContentsThatMakeNoSense_Faults()
    {
        Fault? fault = FaultOf(() => _model.Require("names", reader => reader.ReadStrings()));

        Assert.Equal("DR101", fault?.Number);
    }

    [Fact]
    public void ChecksumOf_TellsOrderAndBorders()
    {
        ulong[] checksums =
        [
            VocabularyChecksum.Of(["a", "b"]), VocabularyChecksum.Of(["b", "a"]), VocabularyChecksum.Of(["ab"]), VocabularyChecksum.Of([]),
        ];

        Assert.Equal(checksums.Length, checksums.Distinct().Count());
    }

    private static ModelSection Section(string name, int number)
    {
        SectionWriter writer = new();
        writer.Write(number);
        writer.Write(0.5f);
        writer.Write("Kyïv");
        writer.Write((string[])["a", ""]);
        writer.Write([1.5f, -2f]);
        writer.Write([(sbyte)-128, (sbyte)127]);
        return writer.ToSection(name, VocabularyChecksum.Of([name]));
    }

    private static void UseAll(ModelFile model)
    {
        model.RequireVocabulary("names", VocabularyChecksum.Of(["names"]));
        model.RequireVocabulary("syntax", VocabularyChecksum.Of(["syntax"]));
    }

    private static Fault? FaultOf(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (FaultException thrown)
        {
            return thrown.Fault;
        }
    }
}
