namespace Dragoman.Workspace.Setup;

/// <summary>Does the same work on many things with several workers; the results come in the order of the things.</summary>
public static class OrderedWork
{
    // Enough finished work in store that no worker waits for a slow neighbour, little enough to fit in memory.
    private const int AheadPerWorker = 4;

    /// <summary>The results, in order, made while they are asked for.</summary>
    /// <param name="things">Taken one by one, on the calling thread.</param>
    /// <param name="work">Done on any thread; must be thread-safe.</param>
    /// <param name="workers">How many work at once, from 1; the results do not depend on it.</param>
    public static IEnumerable<TResult> Map<TThing, TResult>(IEnumerable<TThing> things, Func<TThing, TResult> work, int workers)
    {
        ArgumentNullException.ThrowIfNull(things);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        return workers == 1 ? things.Select(work) : MapAhead(things, work, workers);
    }

    private static IEnumerable<TResult> MapAhead<TThing, TResult>(IEnumerable<TThing> things, Func<TThing, TResult> work, int workers)
    {
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler;
        TaskFactory factory = new(scheduler);
        Queue<Task<TResult>> underWay = new();
        foreach (TThing thing in things)
        {
            if (underWay.Count == workers * AheadPerWorker)
            {
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }

            underWay.Enqueue(factory.StartNew(() => work(thing)));
        }

        while (underWay.TryDequeue(out Task<TResult>? next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
