package eu.limen.console.described;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every endpoint of the description is asked, by those who may and those who may not, rightly and wrongly; each answer is as described. */
class EveryAnswerTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();

    /** So few that a session can use them up, and enough for the walk. */
    private static final int REQUESTS = 1000;

    private static final RunningConsole CONSOLE = RunningConsole.startWith(
            PROVIDER, "limen.limits.requests=" + REQUESTS, "limen.limits.period=1000d", "limen.limits.logins=1000000");

    private static final OfficersRound ROUND = new OfficersRound(CONSOLE, PROVIDER, REQUESTS);

    @BeforeAll
    static void walk() {
        ROUND.walk();
    }

    @AfterAll
    static void end() {
        CONSOLE.close();
        PROVIDER.close();
    }

    @Test
    void everyAnswerIsAsDescribed() {
        assertThat(ROUND.taken().problems()).isEmpty();
    }

    @Test
    void everyEndpointHasGivenEveryAnswerThatIsDescribed() {
        Set<String> described = new TreeSet<>();
        for (Endpoint endpoint : ROUND.description().endpoints()) {
            for (String status : ROUND.description().statuses(endpoint)) {
                Set<String> forms = ROUND.description()
                        .forms(endpoint, Integer.parseInt(status))
                        .keySet();
                (forms.isEmpty() ? Set.of("") : forms)
                        .forEach(form -> described.add(endpoint + " " + status + " " + form));
            }
        }

        Set<String> given = ROUND.taken().seen().entrySet().stream()
                .flatMap(endpoint -> endpoint.getValue().stream().map(answer -> endpoint.getKey() + " " + answer))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(given).containsExactlyElementsOf(described);
    }

    @Test
    void noListWasEmptyForEverybody() {
        Set<Endpoint> lists = ROUND.description().endpoints().stream()
                .filter(each -> ROUND.description().forms(each, 200).containsKey("text/csv"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ROUND.taken().withRows()).containsExactlyElementsOf(lists);
    }
}
