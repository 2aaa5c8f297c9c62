package eu.limen.jobs.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Damage to the bytes, whatever they mean. */
enum ByteMutation implements Mutation {
    FLIPPED_BIT {
        @Override
        public String of(String record, Draw draw) {
            return withByte(record, draw, (char) (1 << draw.below(8)));
        }
    },
    OTHER_BYTE {
        @Override
        public String of(String record, Draw draw) {
            return withByte(record, draw, (char) draw.below(256));
        }
    },
    CUT_OFF {
        @Override
        public String of(String record, Draw draw) {
            return record.substring(0, draw.position(record));
        }
    },
    HEADLESS {
        @Override
        public String of(String record, Draw draw) {
            return record.substring(draw.position(record));
        }
    },
    NUL {
        @Override
        public String of(String record, Draw draw) {
            return inserted(record, draw, "\0");
        }
    },
    NO_UTF_8 {
        @Override
        public String of(String record, Draw draw) {
            return inserted(record, draw, draw.of(NO_UTF_8_BYTES));
        }
    },
    BYTE_ORDER_MARK {
        @Override
        public String of(String record, Draw draw) {
            return draw.of(List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff")) + record;
        }
    },
    UTF_16 {
        @Override
        public String of(String record, Draw draw) {
            Charset charset =
                    draw.of(List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
            return new String(record.getBytes(charset), StandardCharsets.ISO_8859_1);
        }
    },
    LINE_SEPARATOR {
        @Override
        public String of(String record, Draw draw) {
            return inserted(record, draw, draw.of(LINE_SEPARATORS));
        }
    },
    TWO_RECORDS {
        @Override
        public String of(String record, Draw draw) {
            return record + draw.of(List.of("", " ", "\n", ",", "\0")) + draw.otherReport();
        }
    },
    RANDOM_BYTES {
        @Override
        public String of(String record, Draw draw) {
            byte[] bytes = new byte[draw.below(200)];
            draw.random().nextBytes(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    },
    PADDED {
        @Override
        public String of(String record, Draw draw) {
            String padding = draw.of(List.of(" ", "\t", "\r\n"));
            return record + padding.repeat(draw.below(8) == 0 ? MUCH : 3);
        }
    };

    /** Above what a record may have, together with any report. */
    private static final int MUCH = 70_000;

    /** A lonely end, a byte that never is, an overlong zero, half a pair, and beyond the last code point. */
    private static final List<String> NO_UTF_8_BYTES =
            List.of("\u0080", "\u00ff", "\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f4\u0090\u0080\u0080", "\u00c3");

    /** Among them those of Unicode, as UTF-8: next line, line and paragraph separator. */
    private static final List<String> LINE_SEPARATORS =
            List.of("\n", "\r", "\r\n", "\u000b", "\f", "\u00c2\u0085", "\u00e2\u0080\u00a8", "\u00e2\u0080\u00a9");

    private static String inserted(String record, Draw draw, String what) {
        int at = draw.position(record);
        return record.substring(0, at) + what + record.substring(at);
    }

    private static String withByte(String record, Draw draw, char mask) {
        if (record.isEmpty()) {
            return record;
        }
        int at = draw.below(record.length());
        char changed = (char) (record.charAt(at) ^ mask);
        return record.substring(0, at) + changed + record.substring(at + 1);
    }
}
