package eu.limen.console.reports;

import eu.limen.console.measures.KnownMeasures;
import eu.limen.model.Aggregate;
import eu.limen.register.ControlOverview;
import eu.limen.register.SectionRegister;
import eu.limen.report.ParquetFiles;
import eu.limen.report.XlsxFiles;
import eu.limen.reporting.DecisionsTable;
import eu.limen.reporting.DurationsTable;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.export.CsvFiles;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.SdmxFiles;
import eu.limen.reporting.export.TableFiles;
import eu.limen.reporting.yearbook.YearbookFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a release, made of its stored cells and of the register of measures by the writers of {@code limen report}; several are put into one archive. The same
 * cells give the same bytes.
 *
 * @param scenario that the figures were made from; empty where states reported them
 */
record ReleaseFiles(ReleasedTables tables, SectionRegister sections, KnownMeasures measures, String scenario) {

    /** One file to give away. */
    record Packed(String name, byte[] content) {}

    private static final int YEAR_DIGITS = 4;

    private static final Comparator<Aggregate> BY_TABLE_AND_ID =
            Comparator.comparing(Aggregate::table).thenComparing(Aggregate::id);

    /**
     * A release in a format; as HTML the yearbook, with the whole year as it stood published on that day. Empty where nothing was released on it.
     *
     * @param vintage the day of the release
     */
    Optional<Packed> of(ReleaseFormat format, String vintage) throws IOException {
        List<Aggregate> released = tables.cells(vintage);
        if (released.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.parse(vintage);
        int year = year(day, released);
        List<Aggregate> cells = (format == ReleaseFormat.HTML ? tables.year(year, vintage) : released)
                .stream().sorted(BY_TABLE_AND_ID).toList();
        return Optional.of(packed(format, day, cells, registers(day, year), notes(day, year, cells)));
    }

    private Packed packed(
            ReleaseFormat format,
            LocalDate day,
            List<Aggregate> cells,
            List<RegisterTable> registers,
            ReleaseNotes notes)
            throws IOException {
        String name = "limen-release-" + day + '-' + format.spelling();
        Path directory = Files.createTempDirectory("limen-release-");
        try {
            List<Path> files = writer(format).write(directory, cells, registers, notes);
            return files.size() == 1 && format == ReleaseFormat.XLSX
                    ? new Packed(name + ".xlsx", Files.readAllBytes(files.get(0)))
                    : new Packed(name + ".zip", archive(files, day));
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private TableFiles writer(ReleaseFormat format) {
        return switch (format) {
            case CSV -> new CsvFiles(sections);
            case SDMX_CSV -> new SdmxFiles(sections);
            case XLSX -> new XlsxFiles();
            case PARQUET -> new ParquetFiles();
            case HTML -> new YearbookFiles(sections);
        };
    }

    private List<RegisterTable> registers(LocalDate day, int year) {
        ControlOverview controls = measures.controlsSentBefore(day);
        return List.of(DecisionsTable.of(controls, year), DurationsTable.of(controls, year));
    }

    /** The year of a release of a whole year; of any other the latest that its cells speak of. */
    private static int year(LocalDate day, List<Aggregate> cells) {
        return ReleaseCalendar.on(day).stream()
                .filter(Release::wholeYear)
                .mapToInt(Release::year)
                .findFirst()
                .orElseGet(() -> cells.stream()
                        .mapToInt(cell -> Integer.parseInt(cell.period().substring(0, YEAR_DIGITS)))
                        .max()
                        .orElse(day.getYear()));
    }

    private ReleaseNotes notes(LocalDate day, int year, List<Aggregate> cells) {
        Release.Kind kind = ReleaseCalendar.on(day).stream()
                .map(Release::kind)
                .max(Comparator.naturalOrder())
                .orElse(Release.Kind.EXTRAORDINARY);
        String methods = cells.stream()
                .map(cell -> cell.generatedBy().methodVersion())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new ReleaseNotes(
                year,
                day,
                kind,
                methods,
                ReleaseNotes.hiddenShare(cells),
                scenario,
                ReleaseNotes.LICENCE,
                List.of(
                        ReleaseNotes.ANONYMISED,
                        "Decisions and durations are those that had been sent before the day of the release. "
                                + "The quality report is not in these files; the command limen report writes it."));
    }

    private static byte[] archive(List<Path> files, LocalDate vintage) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Path file : files) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setTimeLocal(vintage.atStartOfDay());
                zip.putNextEntry(entry);
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return archive.toByteArray();
    }
}
