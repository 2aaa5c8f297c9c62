package eu.limen.cli;

import eu.limen.jobs.replay.Disorder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what cannot be read is named with what was expected. */
final class Conversions {

    private Conversions() {}

    static final class ToDate implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDate) {
                throw unexpected(text, "a day such as 2026-03-01");
            }
        }
    }

    static final class ToInstant implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException noInstant) {
                throw unexpected(text, "an instant in UTC such as 2015-10-20T12:00:00Z");
            }
        }
    }

    static final class ToDuration implements ITypeConverter<Duration> {

        private static final String EXPECTED = "a duration above zero such as PT10S";

        @Override
        public Duration convert(String text) {
            try {
                Duration duration = Duration.parse(text);
                if (duration.isZero() || duration.isNegative()) {
                    throw unexpected(text, EXPECTED);
                }
                return duration;
            } catch (DateTimeParseException noDuration) {
                throw unexpected(text, EXPECTED);
            }
        }
    }

    static final class ToParallelism implements ITypeConverter<Integer> {

        private static final String EXPECTED = "1 to 128";

        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,3}")) {
                throw unexpected(text, EXPECTED);
            }
            int number = Integer.parseInt(text);
            if (number < 1 || number > 128) {
                throw unexpected(text, EXPECTED);
            }
            return number;
        }
    }

    static final class ToDaysPerSecond implements ITypeConverter<Double> {

        private static final String EXPECTED = "a number above 0, up to 10000";

        @Override
        public Double convert(String text) {
            if (!text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?")) {
                throw unexpected(text, EXPECTED);
            }
            double number = Double.parseDouble(text);
            if (number <= 0 || number > 10_000) {
                throw unexpected(text, EXPECTED);
            }
            return number;
        }
    }

    static final class ToDisorder implements ITypeConverter<Disorder> {

        @Override
        public Disorder convert(String text) {
            try {
                return Disorder.parse(text);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        }
    }

    private static TypeConversionException unexpected(String text, String expected) {
        return new TypeConversionException("'" + text + "' (expected: " + expected + ")");
    }
}
