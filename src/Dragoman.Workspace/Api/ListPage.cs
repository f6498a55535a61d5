using System.Collections.Immutable;
using Dragoman.Workspace.Serving;

namespace Dragoman.Workspace.Api;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Page">Its number, from 1.</param>
/// <param name="HasNext">Whether another page comes after it.</param>
/// <param name="Rows">What stands on it, at most <see cref="PageFilter.PageSize"/>.</param>
public sealed record ListPage<T>(int Page, bool HasNext, ImmutableArray<T> Rows)
{
    /// <summary>The page of what was asked for with <see cref="PageFilter.Rows"/>.</summary>
    internal static ListPage<T> Of(PageFilter filter, ImmutableArray<T> asked) =>
        new(filter.Page, asked.Length > PageFilter.PageSize, [.. asked.Take(PageFilter.PageSize)]);
}
