package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every link of a page to a file or a heading of the repository leads there, and every paper is reached from the list of papers. Nothing is asked of a network. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?:]\\(|(?:href|src)=\")([^()\"\\s]+)");
    private static final Pattern TARGET = Pattern.compile("]\\([^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|``.+?``|`[^`\\n]*`");
    private static final Pattern ELSEWHERE = Pattern.compile("^[a-z]+:.*");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    private static final Map<Path, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (Path file : files(Repository.HOME)) {
            if (file.toString().endsWith(".md")) {
                PAGES.put(file, Files.readString(file));
            }
        }
    }

    @Test
    void everyLinkLeadsToAFileOrAHeading() {
        List<Link> links = PAGES.keySet().stream().flatMap(LinksTest::links).toList();

        assertThat(links).hasSizeGreaterThan(300);
        assertThat(links.stream().filter(Link::leadsNowhere)).isEmpty();
    }

    @Test
    void everyPaperIsReachedFromTheListOfPapers() throws IOException {
        Set<Path> reached = new TreeSet<>();
        Deque<Path> ahead = new ArrayDeque<>(List.of(Repository.HOME.resolve("docs/README.md")));
        while (!ahead.isEmpty()) {
            Path next = ahead.pop();
            if (reached.add(next) && PAGES.containsKey(next)) {
                links(next).map(Link::file).forEach(ahead::push);
            }
        }

        assertThat(files(Repository.HOME.resolve("docs"))).isNotEmpty().isSubsetOf(reached);
    }

    @Test
    void aLinkToNowhereIsFound() {
        Path page = Repository.HOME.resolve("README.md");

        assertThat(new Link(page, "docs/deployed.md").leadsNowhere()).isTrue();
        assertThat(new Link(page, "docs/README.md#nothing-of-the-kind").leadsNowhere())
                .isTrue();
        assertThat(new Link(page, "docs/README.md#look-up").leadsNowhere()).isFalse();
        assertThat(new Link(page, "docs").leadsNowhere()).isFalse();
    }

    @Test
    void aHeadingThatIsThereTwiceIsNumbered() {
        assertThat(anchors("# Who & what, `when`?\n## Steps\n```\n# no heading\n```\n## Steps\n"))
                .containsExactlyInAnyOrder("who--what-when", "steps", "steps-1");
    }

    private static Stream<Link> links(Path page) {
        return LINK.matcher(CODE.matcher(PAGES.get(page)).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .map(target -> new Link(page, target));
    }

    /** As the places that show such pages make them: small letters, without signs, hyphens for spaces. */
    private static Set<String> anchors(String page) {
        Map<String, Integer> seen = new HashMap<>();
        String withoutBlocks = page.replaceAll("(?ms)^```.*?^```", "");
        return HEADING.matcher(withoutBlocks)
                .results()
                .map(found -> TARGET.matcher(found.group(1)).replaceAll("").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .map(anchor -> {
                    int before = seen.merge(anchor, 1, Integer::sum) - 1;
                    return before == 0 ? anchor : anchor + "-" + before;
                })
                .collect(Collectors.toSet());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !NOT_OURS.contains(String.valueOf(entry.getFileName())))
                    .sorted()
                    .flatMap(LinksTest::fileOrFiles)
                    .toList();
        }
    }

    private static Stream<Path> fileOrFiles(Path entry) {
        try {
            return Files.isDirectory(entry) ? files(entry).stream() : Stream.of(entry);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param target as the page has it */
    private record Link(Path page, String target) {

        Path file() {
            String path = target.split("#", 2)[0];
            Path directory = page.resolveSibling(path.isEmpty() ? String.valueOf(page.getFileName()) : path)
                    .normalize();
            return Files.isDirectory(directory) && Files.exists(directory.resolve("README.md"))
                    ? directory.resolve("README.md")
                    : directory;
        }

        boolean leadsNowhere() {
            Path file = file();
            if (!Files.exists(file)) {
                return true;
            }
            String text = PAGES.get(file);
            return text != null && target.contains("#") && !anchors(text).contains(target.split("#", 2)[1]);
        }

        @Override
        public String toString() {
            return Repository.HOME.relativize(page) + ": " + target;
        }
    }
}
