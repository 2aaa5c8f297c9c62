package eu.limen.jobs.mutation;

import eu.limen.jobs.mutation.Places.Place;
import java.util.List;

/** Another value in the place of one. */
enum ValueMutation implements Mutation {
    ODD {
        @Override
        String value(String old, Draw draw) {
            return draw.of(ODD_VALUES);
        }
    },
    HUGE_NUMBER {
        @Override
        String value(String old, Draw draw) {
            return draw.of(HUGE_NUMBERS);
        }
    },
    OF_ANOTHER_REPORT {
        @Override
        String value(String old, Draw draw) {
            return draw.foreignValue();
        }
    },
    OTHER_INSTANT {
        @Override
        String value(String old, Draw draw) {
            return '"' + draw.of(INSTANTS) + '"';
        }
    },
    MISSPELLED {
        @Override
        String value(String old, Draw draw) {
            int at = draw.below(old.length());
            char letter = "0129AZaz-:.>\" *".charAt(draw.below(15));
            return old.substring(0, at) + letter + old.substring(Math.min(old.length(), at + draw.below(2)));
        }
    },
    LONG_TEXT {
        @Override
        String value(String old, Draw draw) {
            return '"' + Canary.TEXT.repeat(1 + draw.below(draw.below(20) == 0 ? 3_000 : 30)) + '"';
        }
    },
    DEEP {
        @Override
        String value(String old, Draw draw) {
            int depth = 1 + draw.below(draw.below(20) == 0 ? 30_000 : 150);
            String open = draw.of(List.of("[", "{\"a\":"));
            String close = open.equals("[") ? "]" : "}";
            return open.repeat(depth) + '"' + Canary.TEXT + '"' + close.repeat(depth);
        }
    },
    CANARY {
        @Override
        String value(String old, Draw draw) {
            return draw.of(CANARIES);
        }
    },
    CANARY_BEHIND {
        @Override
        String value(String old, Draw draw) {
            boolean text = old.startsWith("\"") && old.length() > 1;
            return text ? old.substring(0, old.length() - 1) + Canary.TEXT + '"' : Canary.NUMBER;
        }
    },
    OTHER_REVISION {
        @Override
        public String of(String record, Draw draw) {
            return replaced(record, Integer.toString(draw.below(12)), named("revision", record));
        }

        @Override
        String value(String old, Draw draw) {
            return old;
        }
    },
    OTHER_SOURCE {
        @Override
        public String of(String record, Draw draw) {
            String source = draw.of(List.of(Canary.GATEWAY, "AT-SYNTH-1", "DE-SYNTH-1", "ZZ-1"));
            return replaced(record, '"' + source + '"', named("source", record));
        }

        @Override
        String value(String old, Draw draw) {
            return old;
        }
    };

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "false",
            "\"\"",
            "0",
            "1",
            "2",
            "-1",
            "-0",
            "00",
            "1.5",
            "1e3",
            "0x10",
            "NaN",
            "Infinity",
            "'a'",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "[\"*\"]",
            "[\"*\",\"AT-DE\"]",
            "\"P1M\"",
            "\"PT1H\"",
            "\"P\"",
            "\"UNKNOWN\"",
            "\"AT>AT\"",
            "\"2025-02-30\"",
            "{\"start\":\"2025-02-26T00:00:00Z\",\"duration\":\"PT1H\"}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\x\"",
            "\"\\u12\"");

    private static final List<String> HUGE_NUMBERS = List.of(
            "10000000",
            "10000001",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e308",
            "1e400",
            "1e-400",
            "1E999999999",
            "9".repeat(400),
            "0." + "3".repeat(400),
            "9".repeat(60_000));

    private static final List<String> INSTANTS = List.of(
            "9999-12-31T23:59:59Z",
            "10000-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59.999999999Z",
            "2025-03-30T02:30:00Z",
            "2025-02-30T00:00:00Z",
            "2025-06-30T23:59:60Z",
            "2025-03-04T24:00:00Z",
            "2025-03-04T00:00:00+00:00",
            "2025-03-04T00:00:00Z",
            "2025-03-05T00:00:00Z",
            "+999999999-12-31T23:59:59Z");

    private static final List<String> CANARIES = List.of(
            '"' + Canary.TEXT + '"',
            '"' + Canary.ESCAPED + '"',
            Canary.NUMBER,
            '"' + Canary.NUMBER + '"',
            "[\"" + Canary.TEXT + "\"]",
            "{\"" + Canary.TEXT + "\":1}");

    abstract String value(String old, Draw draw);

    @Override
    public String of(String record, Draw draw) {
        List<Place> places = Places.in(record);
        if (places.isEmpty()) {
            return record;
        }
        Place place = draw.of(places);
        return replaced(record, value(place.value(record), draw), List.of(place));
    }

    /** With a value in the first of the places, if there is one. */
    private static String replaced(String record, String value, List<Place> places) {
        if (places.isEmpty()) {
            return record;
        }
        Place place = places.get(0);
        return record.substring(0, place.start()) + value + record.substring(place.end());
    }

    private static List<Place> named(String name, String record) {
        return Places.in(record).stream()
                .filter(place -> place.isNamed(name, record))
                .toList();
    }
}
