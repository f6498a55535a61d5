using Dragoman.Language.Learning;
using Dragoman.Training.Arithmetic;
using Dragoman.Training.Syntax;

namespace Dragoman.Training.Tests.Syntax;

public sealed class SyntaxNetworkTests
{
    [Fact]
    public void Learn_GivesTheSlopeOfTheLoss_OfEveryLayer()
    {
        const float Step = 1e-2f;
        SyntaxData data = SmallTreebank.Read();
        SyntaxNetwork network = SmallTreebank.MakeNetwork(data, seed: 5);
        SentenceBatch batch = new(data.Examples);
        network.Learn(batch);
        Parameter[] layers =
        [
            network.FirstForwards.Recurrent, network.FirstBackwards.Input.Weights, network.SecondForwards.Input.Weights,
            network.SecondBackwards.Recurrent, network.Tags.Weights, network.Arcs.Heads.Linear.Weights, network.Arcs.Between.Weights,
            network.Relations.Dependents.Linear.Weights, network.Relations.Between.Weights, network.Relations.Alone.Bias,
        ];

        (Parameter Layer, float[] Gradient)[] learned = [.. layers.Select(layer => (layer, (float[])[.. layer.Gradient]))];
        foreach ((Parameter layer, float[] gradient) in learned)
        {
            int steepest = Enumerable.Range(0, gradient.Length).MaxBy(i => MathF.Abs(gradient[i]));
            float told = gradient[steepest], value = layer.Values[steepest];
            layer.Values[steepest] = value + Step;
            double above = Loss(network, batch);
            layer.Values[steepest] = value - Step;
            double below = Loss(network, batch);
            layer.Values[steepest] = value;
            Assert.Equal(told, (above - below) / (2 * Step), Math.Abs(told) * 0.05);
        }
    }

    [Fact]
    public void Train_LearnsItsSentencesByHeart()
    {
        SyntaxData data = SmallTreebank.Read();

        ModelFile model = SmallTreebank.Train(data, Lessons.FromTreebanks(data), seed: 1, epochs: 150);

        Teachers teachers = new([SyntaxReader.Read(model, data, SmallTreebank.Shape)]);
        foreach ((Example right, Example told) in data.Examples.Zip(teachers.Judge(data.Examples, goldShare: 0)))
        {
            Assert.Equal(Heads(right), Heads(told));
        }
    }

    [Fact]
    public void Train_Twice_GivesTheSameBytes()
    {
        SyntaxData data = SmallTreebank.Read();

        byte[] once = SmallTreebank.Train(data, Lessons.FromTreebanks(data), seed: 3, epochs: 3).ToBytes();
        byte[] again = SmallTreebank.Train(data, Lessons.FromTreebanks(data), seed: 3, epochs: 3).ToBytes();

        Assert.Equal(once, again);
    }

    [Fact]
    public void Write_OfWhatWasRead_GivesTheSameBytes()
    {
        SyntaxData data = SmallTreebank.Read();
        ModelFile model = SyntaxWriter.Write(ModelFile.Empty, data, SmallTreebank.MakeNetwork(data, seed: 7));

        ModelFile again = SyntaxWriter.Write(ModelFile.Empty, data, SyntaxReader.Read(model, data, SmallTreebank.Shape));

        Assert.Equal(model.ToBytes(), again.ToBytes());
    }

    [Fact]
    public void Read_OfATeacherOfAnotherShape_IsRefused()
    {
        SyntaxData data = SmallTreebank.Read();
        ModelFile model = SyntaxWriter.Write(ModelFile.Empty, data, SmallTreebank.MakeNetwork(data, seed: 7));

        Assert.Throws<InvalidDataException>(() => SyntaxReader.Read(model, data, SmallTreebank.Shape with { Hidden = 48 }));
    }

    private static double Loss(SyntaxNetwork network, SentenceBatch batch)
    {
        (double tags, double heads, double relations) = network.Learn(batch);
        return tags + heads + relations;
    }

    private static int[] Heads(Example sentence) => [.. Enumerable.Range(1, sentence.Length - 1).Select(i => sentence.Heads[i])];
}
