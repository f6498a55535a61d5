using Dragoman.Language.Annotation;
using Dragoman.Ledger.Asking;
using Dragoman.Workspace.Api;
using Dragoman.Workspace.Serving;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.Workspace.Pages;

/// <summary>The page of articles, to which new ones are given.</summary>
/// <param name="desk">The ledger.</param>
/// <param name="reading">Where new ones are read.</param>
public sealed class ArticlesModel(LedgerDesk desk, ReadingDesk reading) : LedgerPage(desk)
{
    /// <summary>What it tells.</summary>
    public ListPage<ArticleHeading> Answer { get; private set; } = null!; // set before the view is drawn

    /// <summary>What is being read, or was read last.</summary>
    public IEnumerable<ReadingJob> Jobs => reading.Jobs.Take(5);

    /// <summary>Why nothing was taken on; null where something was.</summary>
    public Fault? Refused { get; private set; }

    /// <summary>What was typed, so that nothing of it is lost.</summary>
    public IFormCollection? Typed { get; private set; }

    /// <summary>Asks the ledger.</summary>
    public void OnGet() => Answer = ArticlesRoom.Answer(Questions, Filter);

    /// <summary>Takes on what was sent, and leads to its progress.</summary>
    public async Task<IActionResult> OnPost()
    {
        Typed = await Request.ReadFormAsync();
        try
        {
            return LocalRedirect($"/jobs/{reading.Take(await Given(Typed)).Id}");
        }
        catch (FaultException exception) when (exception.Fault.Code is 385 or 388)
        {
            Refused = exception.Fault;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            OnGet();
            return Page();
        }
    }

    private static async Task<List<GivenFile>> Given(IFormCollection form)
    {
        List<GivenFile> files = [];
        if (form["text"].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            files.Add(GivenJson.Of(text, form["title"], form["outlet"], form["published"], form["address"]));
        }

        foreach (IFormFile file in form.Files.Where(file => file.Length > 0))
        {
            using MemoryStream bytes = new();
            await file.CopyToAsync(bytes);
            files.Add(new GivenFile(file.FileName, bytes.ToArray()));
        }

        return files;
    }
}
