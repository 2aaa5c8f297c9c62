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
        String shown = cell("COVERAGE", "2023-Q1", "2023-06-30", "4711")
                .replace("\"obsStatus\": \"Q\"", "\"obsStatus\": \"A\"")
                .replace("\"confStatus\": \"C\"", "\"confStatus\": \"F\"");
        CONSOLE.feed(ResultKind.AGGREGATE, List.of(shown));
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
        assertThat(team.get(files + "docx").statusCode()).isEqualTo(404);
        assertThat(team.get("/api/v1/aggregates/releases/1999-01-01/files/csv").statusCode())
                .isEqualTo(404);
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
