package eu.limen.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final String FILE =
            "Week,Observed,Remark\r\n2026-W10,12,\"fewer, not \"\"few\"\"\"\r\n2026-W11,7,\r\n";

    @Test
    void theFileHoldsTheSameCells() {
        String csv = APaper.WEEKS.csv();

        assertThat(csv).isEqualTo(FILE);
    }

    @Test
    void thePageCarriesTheFile() {
        String html = APaper.ofOneOfEach().html();

        String address =
                html.replaceAll("(?s).*download=\"weeks.csv\" href=\"data:text/csv;charset=utf-8,([^\"]*)\".*", "$1");

        assertThat(URLDecoder.decode(address, StandardCharsets.UTF_8)).isEqualTo(FILE);
    }

    @Test
    void aRowHasAsManyCellsAsThereAreColumns() {
        List<Column> columns = List.of(Column.words("Week"), Column.numbers("Observed"));

        assertThatThrownBy(() -> new Table("weeks", "", "", columns, List.of(List.of("2026-W10"))))
                .hasMessage("table weeks: 1 cells (expected: 2)");
    }
}
