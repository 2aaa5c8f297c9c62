package eu.limen.cli;

import eu.limen.model.Aggregate;
import eu.limen.register.ControlOverview;
import eu.limen.register.MeasureHistory;
import eu.limen.register.SectionRegister;
import eu.limen.report.ParquetFiles;
import eu.limen.report.XlsxFiles;
import eu.limen.reporting.DecisionsTable;
import eu.limen.reporting.DifferencesTable;
import eu.limen.reporting.DurationsTable;
import eu.limen.reporting.FinishedRelease;
import eu.limen.reporting.IndicatorWeeks;
import eu.limen.reporting.PublishedYear;
import eu.limen.reporting.QualityTable;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.WeeksNotAssessed;
import eu.limen.reporting.cooperation.RecordedActs;
import eu.limen.reporting.cooperation.ReviewsTable;
import eu.limen.reporting.cooperation.StatesWords;
import eu.limen.reporting.export.CsvFiles;
import eu.limen.reporting.export.CsvTables;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.SdmxFiles;
import eu.limen.reporting.export.TableFiles;
import eu.limen.reporting.yearbook.YearbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is published of a year into a directory, in one of its formats.
 *
 * @param scenario title of the story that the input tells; empty where it holds reports of states
 * @param weeks the weekly indicators; null where none were given
 */
record ReportFiles(
        Path directory,
        int year,
        SectionRegister sections,
        String methodVersion,
        String scenario,
        RecordedActs acts,
        @Nullable IndicatorWeeks weeks) {

    private static final List<String> NOTES = List.of(
            ReleaseNotes.ANONYMISED,
            "The registers of decisions and durations rest on the Commission's public list of notified controls, "
                    + "read into codes (Decision 2011/833/EU); each decision names its level of evidence.");

    /**
     * Writes what was published last of each figure.
     *
     * @param releases by date
     * @return the files, in their order
     */
    List<Path> write(ReportFormat format, List<FinishedRelease> releases) throws IOException {
        FinishedRelease last = releases.get(releases.size() - 1);
        List<Aggregate> cells = PublishedYear.tables(releases).values().stream()
                .flatMap(List::stream)
                .toList();
        ReleaseNotes notes = new ReleaseNotes(
                year,
                last.release().date(),
                last.release().kind(),
                methodVersion,
                ReleaseNotes.hiddenShare(cells),
                scenario,
                ReleaseNotes.LICENCE,
                NOTES);
        return files(format).write(directory, cells, registers(last, releases), notes);
    }

    private TableFiles files(ReportFormat format) {
        return switch (format) {
            case CSV -> new CsvFiles(sections);
            case SDMX_CSV -> new SdmxFiles(sections);
            case XLSX -> new XlsxFiles();
            case PARQUET -> new ParquetFiles();
            case HTML -> new YearbookFiles(sections);
        };
    }

    /**
     * Writes what was published last and what had been on an earlier day, where the two differ.
     *
     * @param releases by date
     */
    List<Path> differences(List<FinishedRelease> releases, LocalDate earlier) throws IOException {
        List<FinishedRelease> before = releases.stream()
                .filter(release -> !release.release().date().isAfter(earlier))
                .toList();
        RegisterTable differences = DifferencesTable.of(PublishedYear.tables(before), PublishedYear.tables(releases));
        Files.createDirectories(directory);
        Path file = directory.resolve(differences.name().toLowerCase(Locale.ROOT) + ".csv");
        return List.of(Files.writeString(file, CsvTables.of(differences)));
    }

    private List<RegisterTable> registers(FinishedRelease last, List<FinishedRelease> releases) {
        ControlOverview controls = ControlOverview.of(sections, MeasureHistory.of(last.measures()));
        LocalDate day = last.release().date();
        List<RegisterTable> registers = new ArrayList<>(List.of(
                DecisionsTable.of(controls, year),
                DurationsTable.of(controls, year),
                QualityTable.of(releases),
                ReviewsTable.of(acts, year, day),
                StatesWords.of(acts, year, day)));
        if (weeks != null) {
            registers.add(WeeksNotAssessed.of(weeks, year, day, sections));
        }
        return registers;
    }
}
