package eu.limen.jobs.canary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds texts in files of any form, byte by byte: as UTF-8, as UTF-16 of both orders, and ids also as the 16 bytes that they are. */
public final class RawSearch {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int KEY_BYTES = 4;

    private record Needle(String text, byte[] bytes) {}

    private final Map<Integer, List<Needle>> byFirstBytes = new HashMap<>();
    private int longest = KEY_BYTES;

    public RawSearch(List<String> texts) {
        for (String text : texts) {
            add(text, text.getBytes(StandardCharsets.UTF_8));
            add(text, text.getBytes(StandardCharsets.UTF_16LE));
            add(text, text.getBytes(StandardCharsets.UTF_16BE));
            if (UUID_TEXT.matcher(text).matches()) {
                UUID id = UUID.fromString(text);
                add(
                        text,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
            }
        }
    }

    private void add(String text, byte[] bytes) {
        byFirstBytes
                .computeIfAbsent(ByteBuffer.wrap(bytes).getInt(), unused -> new ArrayList<>())
                .add(new Needle(text, bytes));
        longest = Math.max(longest, bytes.length);
    }

    /** The texts found, each with the file it was found in. */
    public Set<String> foundUnder(Path directory) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                foundIn(file).forEach(text -> found.add(directory.relativize(file) + ": " + text));
            }
        }
        return found;
    }

    public Set<String> foundIn(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[1 << 20];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int filled = in.readNBytes(window, 0, window.length);
            while (filled >= KEY_BYTES) {
                search(window, filled, found);
                int kept = Math.min(filled, longest - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
                int more = in.readNBytes(window, kept, window.length - kept);
                filled = more == 0 ? 0 : kept + more;
            }
        }
        return found;
    }

    private void search(byte[] window, int filled, Set<String> found) {
        int key = 0;
        for (int i = 0; i < filled; i++) {
            key = (key << 8) | (window[i] & 0xff);
            List<Needle> candidates = byFirstBytes.get(key);
            if (candidates != null) {
                int start = i - KEY_BYTES + 1;
                for (Needle needle : candidates) {
                    if (matches(window, start, filled, needle.bytes())) {
                        found.add(needle.text());
                    }
                }
            }
        }
    }

    private static boolean matches(byte[] window, int start, int filled, byte[] bytes) {
        return start >= 0
                && start + bytes.length <= filled
                && Arrays.equals(window, start, start + bytes.length, bytes, 0, bytes.length);
    }
}
