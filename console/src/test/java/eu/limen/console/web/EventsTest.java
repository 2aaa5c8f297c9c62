package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.running.Watching;
import eu.limen.console.store.ResultKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();

    @Test
    void whatComesInIsSentToThoseWhoMaySeeItAndToNobodyElse() {
        try (Watching austrian = CONSOLE.as("analyst-at").watch("");
                Watching slovenian = CONSOLE.as("contact_point-si").watch("")) {
            CONSOLE.feed(
                    ResultKind.SITUATION,
                    List.of(
                            Specimens.situation("AT-CZ", "2025-04-01", 21, 17),
                            Specimens.situation("EE-LV", "2025-04-01", 21, 17),
                            Specimens.situation("AT-SI", "2025-04-01", 22, 18)));

            RunningConsole.await(
                    "both have seen the last",
                    () -> austrian.text().contains("AT-SI") && slovenian.text().contains("AT-SI"));

            assertThat(austrian.text()).contains("event:situation", "\"observed\":\"38\"", "AT-CZ", "EE-LV");
            assertThat(slovenian.text()).contains("\"observed\":\"40\"").doesNotContain("EE-LV", "\"38\"");
        }
    }

    @Test
    void aDissentIsSentToWhoHasTheIndicatorOpen() {
        String indicator = Specimens.indicator("AT-SI", "2025-W20");
        CONSOLE.feed(ResultKind.INDICATOR, List.of(indicator));

        try (Watching austrian = CONSOLE.as("analyst-at").watch("")) {
            var said = CONSOLE.as("contact_point-si").send("POST", "/api/v1/decisions", """
                    {"resultId": "I|AT-SI|2025-W20", "revision": 0, "state": "SI", "decision": "DISSENT",
                     "criteria": ["DATA_WRONG"]}""");

            assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
            RunningConsole.await("the dissent has come", () -> austrian.text().contains("\"SI\":\"DISSENT\""));
            assertThat(austrian.text()).contains("event:indicator", "2025-W20");
        }
    }

    @Test
    void whoComesBackIsSentWhatWasMissed() {
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-CZ", "2025-04-02", 21, 17)));
        CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-CZ", "2025-04-03", 21, 17)));
        Long first = CONSOLE.database()
                .queryForObject("select seq from result where id like '%AT-CZ%2025-04-02'", Long.class);

        try (Watching back = CONSOLE.as("analyst-at").watch(String.valueOf(first))) {
            RunningConsole.await("the missed one comes", () -> back.text().contains("2025-04-03"));

            assertThat(back.text()).doesNotContain("\"day\":\"2025-04-02\"");
        }
    }

    @Test
    void whoLogsOutIsSentNothingMore() {
        Browser leaving = CONSOLE.as("analyst-at");
        try (Watching stream = leaving.watch("")) {
            CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-CZ", "2025-04-04", 21, 17)));
            RunningConsole.await("the first has come", () -> stream.text().contains("2025-04-04"));

            int out = leaving.form("/logout").statusCode();
            CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-CZ", "2025-04-05", 21, 17)));
            RunningConsole.await("the stream ends", stream::isOver);

            assertThat(out).isEqualTo(204);
            assertThat(stream.text()).doesNotContain("2025-04-05");
        }
    }

    @Test
    void whatAStateTakesBackIsSentNoMoreOnStreamsThatAreOpen() {
        Browser coordinator = CONSOLE.as("coordinator-eu");
        String number = ReleasesTest.ask("AT-LI");
        ReleasesTest.answer("contact_point-at", number, "AT", "LABELS");
        try (Watching stream = coordinator.watch("")) {
            CONSOLE.feed(ResultKind.SITUATION, List.of(Specimens.situation("AT-LI", "2025-04-06", 21, 17)));
            RunningConsole.await("what is released comes", () -> stream.text().contains("2025-04-06"));

            ReleasesTest.answer("contact_point-at", number, "AT", "NOTHING");
            String other = ReleasesTest.ask("AT-CZ");
            ReleasesTest.answer("contact_point-at", other, "AT", "LABELS");
            CONSOLE.feed(
                    ResultKind.SITUATION,
                    List.of(
                            Specimens.situation("AT-LI", "2025-04-07", 21, 17),
                            Specimens.situation("AT-CZ", "2025-04-08", 21, 17)));
            RunningConsole.await(
                    "what was released since comes", () -> stream.text().contains("2025-04-08"));
            ReleasesTest.answer("contact_point-at", other, "AT", "NOTHING");

            assertThat(stream.text()).doesNotContain("2025-04-07");
        }
    }
}
