using System.Reflection;
using Microsoft.Playwright;

namespace Dragoman.Browser.Tests.Setup;

/// <summary>The browser of this machine, started once for all tests.</summary>
internal static class Chromium
{
    private static readonly string[] _names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Starts the driver and the browser.</summary>
    internal static async Task<(IPlaywright Driver, IBrowser Browser)> Start()
    {
        // The driver runs from where its package lies.
        string driver = typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(one => one.Key == "PlaywrightDriver").Value!; // the project file writes it
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", driver);
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            // Chromium's sandbox does not run as root, as which containers often run their tests.
            ChromiumSandbox = Environment.UserName != "root",
            Args = ["--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
        });
        return (playwright, browser);
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => _names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("No chromium is on the PATH: on Debian, apt-get install chromium.");
}
