package eu.limen.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What officers do in the pages of a running console: told by Playwright with the installed Chromium, and written in {@code console/ui/stories}. */
record PageStories(Path pages, Map<String, String> environment) {

    /** More than the slowest of them takes on a busy machine. */
    private static final long MOST_MINUTES = 12;

    /**
     * How it went.
     *
     * @param said empty if all went well; else what Playwright said
     */
    record Told(String said) {}

    PageStories {
        environment = Map.copyOf(environment);
    }

    static PageStories of(Path repository, URI address, Path accounts) {
        return new PageStories(
                repository.resolve("console/ui"),
                Map.of(
                        "LIMEN_ADDRESS",
                        address.toString(),
                        "LIMEN_ACCOUNTS",
                        accounts.toString(),
                        "FORCE_COLOR",
                        "0",
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1"));
    }

    /** The same, for a desk that was sent this link. */
    PageStories alert(String link) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put("LIMEN_ALERT", link);
        return new PageStories(pages, more);
    }

    /**
     * Tells the stories of some projects of {@code playwright.config.ts}.
     *
     * @throws IOException if Node is not installed, or the pages were not built
     */
    Told tell(String... projects) throws IOException, InterruptedException {
        Path playwright = pages.resolve("node_modules/@playwright/test/cli.js");
        if (!Files.exists(playwright)) {
            throw new IOException(
                    playwright + ": not there (expected: npm ci in console/ui, which the build of the console does)");
        }
        List<String> command = new ArrayList<>(List.of("node", playwright.toString(), "test"));
        List.of(projects).forEach(project -> command.add("--project=" + project));
        Path said = Files.createTempFile("limen-stories", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(pages.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            return told(builder.start(), said);
        } finally {
            Files.delete(said);
        }
    }

    private static Told told(Process playwright, Path said) throws IOException, InterruptedException {
        try {
            if (!playwright.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                return new Told("not done after " + MOST_MINUTES + " minutes\n" + Files.readString(said));
            }
        } finally {
            playwright.descendants().forEach(ProcessHandle::destroy);
            playwright.destroy();
        }
        String all = Files.readString(said);
        System.out.println(all);
        return new Told(playwright.exitValue() == 0 ? "" : all);
    }
}
