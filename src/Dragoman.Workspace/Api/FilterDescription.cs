using System.Reflection;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace Dragoman.Workspace.Api;

/// <summary>Describes the filter in the OpenAPI document: it is read from the query as a whole, which the document would not show.</summary>
internal static class FilterDescription
{
    private static readonly (string Name, string Description)[] _parameters =
    [
        ("actor", "An actor, by any name it goes under"),
        ("with", "Another actor: what lies between it and actor"),
        ("type", "Type of event, alone or with its mode: CONSULT, CONSULT visit"),
        ("realis", "actual, negated, future or hypothetical"),
        ("source", "One who says so, by any name it goes under"),
        ("outlet", "Who published it"),
        ("from", "First day, as 1995-11-21"),
        ("to", "Last day, inclusive"),
        ("known", "Answer with what had been published by this day"),
        ("place", "A place, or a state with all that lies in it"),
        ("words", "Words that must occur"),
        ("kind", "What the page is divided by: mode of a statement, kind of a figure, tie or promise, sector of an actor"),
        ("order", "earliest (as without it) or latest: events and statements, the latest first, those without any day left out"),
        ("page", "Which page of a list, from 1; a page has 50 rows"),
    ];

    /// <summary>Adds the parameters to an operation that takes the filter.</summary>
    internal static void Describe(OpenApiOperation operation, ApiDescription description)
    {
        bool takesFilter = description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>()
            .Any(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(PageFilter)));
        foreach ((string name, string meaning) in takesFilter ? _parameters : [])
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = ParameterLocation.Query,
                Description = meaning,
                Schema = new OpenApiSchema { Type = name == "page" ? JsonSchemaType.Integer : JsonSchemaType.String },
            });
        }
    }
}
