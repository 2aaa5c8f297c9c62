package eu.limen.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which a release is written. */
enum ReportFormat {
    CSV("csv"),
    SDMX_CSV("sdmx-csv"),
    XLSX("xlsx"),
    PARQUET("parquet"),
    HTML("html");

    private final String code;

    ReportFormat(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<ReportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(ReportFormat::code).collect(Collectors.joining(", "));
    }
}
