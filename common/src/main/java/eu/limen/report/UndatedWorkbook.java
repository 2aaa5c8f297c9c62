package eu.limen.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A workbook without the moment at which it was written: fastexcel puts the wall clock into {@code docProps/core.xml} and entries without a month or a length into the
 * archive. The day of the release stands instead, so that the same cells give the same bytes.
 */
final class UndatedWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    /** The first moment that an archive can name. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, Month.JANUARY, 1, 0, 0);

    private UndatedWorkbook() {}

    static byte[] of(byte[] workbook, LocalDate release) throws IOException {
        ByteArrayOutputStream undated = new ByteArrayOutputStream(workbook.length);
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(undated)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(FIRST);
                to.putNextEntry(copy);
                try (InputStream part = from.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        to.write(dated(part.readAllBytes(), release));
                    } else {
                        part.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
        return undated.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate release) {
        Matcher created = CREATED.matcher(new String(properties, StandardCharsets.UTF_8));
        return created.replaceFirst("$1" + release + "T00:00:00Z").getBytes(StandardCharsets.UTF_8);
    }
}
