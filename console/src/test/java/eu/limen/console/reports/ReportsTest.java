package eu.limen.console.reports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();

    private static String cell(String table, String period, String vintage, String value) {
        return Specimens.example("aggregate")
                .replaceAll("\\s*\n\\s*", "")
                .replace("T2", table)
                .replace("2024-Q1", period)
                .replace("2024-06-30", vintage)
                .replace("\"value\": null", "\"value\": " + value);
    }

    @Test
    void aReleaseSaysHowManyOfItsCellsAreHidden() {
        CONSOLE.feed(
                ResultKind.AGGREGATE,
                List.of(
                        cell("T8", "2024-Q1", "2024-06-30", "120"),
                        cell("T8", "2024-Q2", "2024-09-30", "110"),
                        cell("T8", "2024-Q1", "2024-09-30", "null")));

        String releases =
                CONSOLE.as("report_team-eu").get("/api/v1/aggregates/releases").body();

        assertThat(releases)
                .contains(
                        "\"vintage\":\"2024-09-30\",\"table\":\"T8\",\"freq\":\"Q\",\"indicators\":[\"PERSONS_CHECKED\"],"
                                + "\"from\":\"2024-Q1\",\"to\":\"2024-Q2\",\"cells\":2,\"hidden\":1")
                .contains("\"vintage\":\"2024-06-30\",\"table\":\"T8\"");
    }

    @Test
    void aTableIsReadReleaseByReleaseAndPageByPage() {
        CONSOLE.feed(
                ResultKind.AGGREGATE,
                List.of(
                        cell("T9", "2024-Q1", "2024-06-30", "120"),
                        cell("T9", "2024-Q1", "2024-09-30", "125"),
                        cell("T9", "2024-Q2", "2024-09-30", "80")));
        Browser auditor = CONSOLE.as("auditor-at");
        String table = "/api/v1/aggregates?table=T9&vintage=2024-09-30";

        String all = auditor.get(table).body();
        String first = auditor.get(table + "&limit=1").body();
        String next = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        String second = auditor.get(table + "&limit=1&after=" + next).body();

        assertThat(all).contains("2024-Q1|2024-09-30", "2024-Q2|2024-09-30").doesNotContain("2024-06-30\"");
        assertThat(first).contains("2024-Q2|2024-09-30").doesNotContain("2024-Q1|");
        assertThat(second).contains("2024-Q1|2024-09-30").doesNotContain("2024-Q2|");
        assertThat(auditor.get("/api/v1/aggregates?vintage=lately").statusCode())
                .isEqualTo(400);
    }
}
