package eu.limen.console.reports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    @Test
    void aWholeReleaseIsGivenAwayInEachFormat() throws IOException {
        CONSOLE.feed(ResultKind.AGGREGATE, List.of(released("2023-Q1", "2023-06-30", "4711")));
        Browser team = CONSOLE.as("report_team-eu");
        String files = "/api/v1/aggregates/releases/2023-06-30/files/";

        assertThat(archive(team.file(files + "csv")).values())
                .anySatisfy(text -> assertThat(text).contains("4711"));
        assertThat(archive(team.file(files + "sdmx-csv")).values())
                .anySatisfy(text -> assertThat(text).contains("2023-Q1", "4711"));
        assertThat(archive(team.file(files + "parquet")).keySet()).anyMatch(name -> name.endsWith(".parquet"));
        assertThat(archive(team.file(files + "xlsx"))).containsKey("xl/workbook.xml");
        assertThat(team.file(files + "xlsx"))
                .as("the same release is the same file")
                .isEqualTo(team.file(files + "xlsx"));
        assertThat(archive(team.file(files + "html")))
                .hasEntrySatisfying(
                        "yearbook-2023.html",
                        page -> assertThat(page).contains("Internal borders of the Schengen area in 2023"))
                .containsKeys("decisions.csv", "durations.csv");
        assertThat(team.get(files + "docx").statusCode()).isEqualTo(404);
        assertThat(team.get("/api/v1/aggregates/releases/1999-01-01/files/csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theYearbookShowsAYearAsItStoodPublishedOnThatDay() throws IOException {
        CONSOLE.feed(
                ResultKind.AGGREGATE,
                List.of(
                        released("2022-Q1", "2022-06-30", "1005"),
                        released("2022-Q1", "2022-09-30", "1110"),
                        released("2022-Q2", "2022-09-30", "2220")));
        Browser team = CONSOLE.as("report_team-eu");
        String files = "/api/v1/aggregates/releases/%s/files/html";

        String early = archive(team.file(files.formatted("2022-06-30"))).get("coverage.csv");
        String late = archive(team.file(files.formatted("2022-09-30"))).get("coverage.csv");

        assertThat(early).contains("1005").doesNotContain("1110", "2220");
        assertThat(late).contains("1110", "2220").doesNotContain("1005");
    }

    private static String released(String period, String vintage, String value) {
        return cell("COVERAGE", period, vintage, value)
                .replace("\"obsStatus\": \"Q\"", "\"obsStatus\": \"A\"")
                .replace("\"confStatus\": \"C\"", "\"confStatus\": \"F\"");
    }

    private static Map<String, String> archive(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
