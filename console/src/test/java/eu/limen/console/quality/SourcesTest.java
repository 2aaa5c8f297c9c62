package eu.limen.console.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final RunningConsole CONSOLE = RunningConsole.ofAll();

    private static String line(String result) {
        return Specimens.example(result).replaceAll("\\s*\n\\s*", "");
    }

    private static String balance(String source, String tick, int read) {
        return line("balance")
                .replace("DE-BPOL-M", source)
                .replace("2025-02-27T08:00:00Z", tick)
                .replace("\"read\": 1200", "\"read\": " + read)
                .replace("\"admitted\": 1150", "\"admitted\": " + (read - 50));
    }

    private static String rejection(String origin, String source) {
        return line("rejection").replace("limen.in.DE/0/4711", origin).replace("\"DE-BPOL-M\"", source);
    }

    private static String silence(String gateway, String expires) {
        return Specimens.alert(0)
                .replaceFirst(
                        "\"id\":\"[^\"]+\"",
                        "\"id\":\"A|SILENT_SOURCE|" + gateway + "~HU-SI~check~P1D|_|2025-02-27T12:00:00Z\"")
                .replaceFirst("\"pattern\":\"[A-Z_]+\"", "\"pattern\":\"SILENT_SOURCE\"")
                .replaceFirst("\"onset\":\"[^\"]+\"", "\"onset\":\"2025-02-24\"")
                .replaceFirst("\"expires\":\"[^\"]+\"", "\"expires\":\"" + expires + '"')
                .replaceFirst("\"addressees\":\\[[^]]*]", "\"addressees\":[{\"state\":\"HU\",\"level\":\"NATIONAL\"}]");
    }

    private static String get(String account, String path) {
        return CONSOLE.as(account).get("/api/v1/quality/" + path).body();
    }

    @Test
    void aSourceStandsAsItsLatestBalanceSaysWhateverOrderTheyCameIn() {
        CONSOLE.feed(
                ResultKind.BALANCE,
                List.of(
                        balance("AT-PPA", "2025-02-27T08:00:00Z", 1200),
                        balance("AT-PPA", "2025-02-27T06:00:00Z", 900)));

        String own = get("steward-at", "sources");

        assertThat(own).contains("\"source\":\"AT-PPA\"", "\"lastSeen\":\"2025-02-27T08:00:00Z\"", "\"read\":1200");
        assertThat(get("contact_point-hu", "sources")).doesNotContain("AT-PPA");
        assertThat(CONSOLE.as("coordinator-eu").get("/api/v1/quality/sources").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatCameFromNoKnownGatewayIsSeenByTheStewardsOfAllStatesAndByNobodyElse() {
        CONSOLE.feed(ResultKind.BALANCE, List.of(balance("UNKNOWN", "2025-02-27T08:00:00Z", 1300)));
        CONSOLE.feed(ResultKind.REJECTION, List.of(rejection("reports.jsonl/7", "null")));

        String days = "refusals?from=2025-02-01&to=2025-03-01";

        assertThat(get("steward-at", "balances")).contains("\"source\":\"UNKNOWN\"", "\"read\":1300");
        assertThat(get("steward-at", "sources")).contains("{\"source\":\"UNKNOWN\",\"kinds\"");
        assertThat(get("steward-at", days)).contains("reports.jsonl/7");
        for (String other : List.of("analyst-at", "contact_point-si")) {
            assertThat(get(other, "balances") + get(other, "sources")).doesNotContain("UNKNOWN", "\"read\":1300");
            assertThat(get(other, days)).doesNotContain("reports.jsonl/7");
        }
    }

    @Test
    void aSilenceEndsWithItsAlert() {
        CONSOLE.feed(
                ResultKind.ALERT,
                List.of(silence("HU-RUNS", "2090-01-01T00:00:00Z"), silence("HU-OVER", "2001-01-01T00:00:00Z")));

        String sources = get("contact_point-hu", "sources");

        assertThat(sources).contains("\"source\":\"HU-RUNS\"", "\"slot\":\"P1D\"", "\"since\":\"2025-02-24\"");
        assertThat(sources).doesNotContain("HU-OVER");
    }

    @Test
    void whatCannotBeReadIsSeenByTheStateOfItsTopicAndByNoOther() {
        CONSOLE.feed(
                ResultKind.REJECTION,
                List.of(
                        rejection("limen.in.HU/0/1", "null"),
                        rejection("limen.in.HU/0/2", "null"),
                        rejection("limen.in.HU/0/3", "\"AT-PPA\"")));

        String days = "refusals?from=2025-02-01&to=2025-03-01";

        assertThat(get("contact_point-hu", days)).contains("\"count\":2", "\"origin\":\"limen.in.HU/0/2\"", "AT-PPA");
        assertThat(get("steward-at", days)).contains("AT-PPA").doesNotContain("limen.in.HU/0/2");
        assertThat(get("contact_point-si", days)).doesNotContain("AT-PPA", "limen.in.HU");
    }

    @Test
    void completenessIsOfTheSectionsWhoseFiguresTheCallerSees() {
        CONSOLE.feed(
                ResultKind.SITUATION,
                List.of(
                        Specimens.situation("AT-HU", "2023-02-27", 12, 7),
                        Specimens.situation("AT-HU", "2023-02-28", 12, 7)
                                .replaceFirst("\"completeness\":1([,}])", "\"completeness\":0.5$1")));

        String days = "completeness?from=2023-02-27&to=2023-03-05";
        Browser steward = CONSOLE.as("steward-at");

        assertThat(get("steward-at", days))
                .contains(
                        "{\"section\":\"AT-HU\",\"state\":\"AT\",\"kind\":\"check\",\"monday\":\"2023-02-27\",\"days\":2,"
                                + "\"reportedDays\":2,\"completeness\":0.75}",
                        "\"state\":\"HU\"");
        assertThat(get("contact_point-si", days)).doesNotContain("AT-HU");
        assertThat(steward.get("/api/v1/quality/completeness?from=2020-01-01&to=2025-01-01")
                        .statusCode())
                .isEqualTo(400);
    }
}
