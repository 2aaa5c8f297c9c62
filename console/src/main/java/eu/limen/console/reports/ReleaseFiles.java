package eu.limen.console.reports;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.report.ParquetFiles;
import eu.limen.report.XlsxFiles;
import eu.limen.reporting.Release;
import eu.limen.reporting.ReleaseCalendar;
import eu.limen.reporting.export.CsvFiles;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.SdmxFiles;
import eu.limen.reporting.export.TableFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a release, made of its stored cells by the writers of {@code limen report}; several are put into one archive. The same cells give the same bytes.
 *
 * @param scenario that the figures were made from; empty where states reported them
 */
record ReleaseFiles(SectionRegister sections, String scenario) {

    /** One file to give away. */
    record Packed(String name, byte[] content) {}

    private static final int YEAR_DIGITS = 4;

    private static final Comparator<Aggregate> BY_TABLE_AND_ID =
            Comparator.comparing(Aggregate::table).thenComparing(Aggregate::id);

    /**
     * A release in a format.
     *
     * @param cells of the release, at least one
     */
    Packed of(ReleaseFormat format, LocalDate vintage, List<Aggregate> cells) throws IOException {
        List<Aggregate> sorted = cells.stream().sorted(BY_TABLE_AND_ID).toList();
        Path directory = Files.createTempDirectory("limen-release-");
        try {
            List<Path> files = writer(format).write(directory, sorted, List.of(), notes(vintage, sorted));
            String name = "limen-release-" + vintage + '-' + format.spelling();
            return files.size() == 1 && format == ReleaseFormat.XLSX
                    ? new Packed(name + ".xlsx", Files.readAllBytes(files.get(0)))
                    : new Packed(name + ".zip", archive(files, vintage));
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
        };
    }

    private ReleaseNotes notes(LocalDate vintage, List<Aggregate> cells) {
        int year = cells.stream()
                .mapToInt(cell -> Integer.parseInt(cell.period().substring(0, YEAR_DIGITS)))
                .max()
                .orElse(vintage.getYear());
        Release.Kind kind = ReleaseCalendar.on(vintage).stream()
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
                vintage,
                kind,
                methods,
                ReleaseNotes.hiddenShare(cells),
                scenario,
                ReleaseNotes.LICENCE,
                List.of(
                        ReleaseNotes.ANONYMISED,
                        "The registers of decisions, durations and quality are not in these files; the command limen report writes them."));
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
