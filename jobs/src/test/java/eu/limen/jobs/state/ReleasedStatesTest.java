package eu.limen.jobs.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was released once stays: no operator vanishes, and no state of it changes its name, its home or what it is made of. The list only
 * grows; {@code mvn -pl jobs -am test -Dtest=ReleasedStatesTest -Dlimen.golden=write} adds what is new.
 *
 * <p>A search for a pattern may give way to one of a later shape: its memory of labels hands over what the old one had seen.
 */
class ReleasedStatesTest {

    private static final Path RELEASED = Path.of("src/test/resources/released-states.txt");
    private static final Pattern SEARCH = Pattern.compile("(.+-cep-)([0-9]+) .*");

    @BeforeAll
    static void addWhatIsNew() throws Exception {
        if ("write".equals(System.getProperty("limen.golden"))) {
            add(present());
        }
    }

    @Test
    void whatWasReleasedStays() throws Exception {
        Set<String> present = present();

        assertThat(Files.readAllLines(RELEASED))
                .filteredOn(released -> !isSucceeded(released, present))
                .isNotEmpty()
                .isSubsetOf(present);
    }

    @Test
    void whatIsNewIsOnTheListToo() throws Exception {
        assertThat(present()).isSubsetOf(Files.readAllLines(RELEASED));
    }

    private static Set<String> present() throws Exception {
        return PresentStates.saved().stream()
                .map(ReleasedStatesTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(SavedStates.SavedState state) {
        String made = state.serialisers().stream().map(SerialiserShape::of).collect(Collectors.joining(" -> "));
        return state.uid() + " " + state.home() + " " + state.name() + " " + made;
    }

    private static boolean isSucceeded(String released, Set<String> present) {
        Matcher old = SEARCH.matcher(released);
        return old.matches()
                && present.stream()
                        .map(SEARCH::matcher)
                        .anyMatch(now -> now.matches()
                                && now.group(1).equals(old.group(1))
                                && Integer.parseInt(now.group(2)) > Integer.parseInt(old.group(2)));
    }

    private static void add(Set<String> present) throws IOException {
        List<String> released = Files.exists(RELEASED) ? Files.readAllLines(RELEASED) : List.of();
        Files.write(
                RELEASED,
                Stream.concat(released.stream(), present.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
