package eu.limen.admission;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.ReportId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousIdTest {

    @Test
    void randomIdsAreNotSuspected() {
        Random random = new Random(4122);
        int suspected = 0;
        for (int i = 0; i < 300_000; i++) {
            long high = random.nextLong();
            long low = random.nextLong();
            ReportId versionFour = new ReportId(
                    (high & 0xffffffffffff0fffL) | 0x4000, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
            suspected += SuspiciousId.is(new ReportId(high, low)) ? 1 : 0;
            suspected += SuspiciousId.is(versionFour) ? 1 : 0;
        }

        assertThat(suspected).isZero();
    }

    @Test
    void aRandomIdIsTakenForATextWithAProbabilityBelowTwoInAHundredMillion() {
        double lettersDigitsSignsAndFiller = 2 * 26 + 10 + 8 + 1;
        double allBytesButTwo = Math.pow(lettersDigitsSignsAndFiller / 256, 14);
        double zerosThatPad = Math.pow(1.0 / 16, 15);

        assertThat(allBytesButTwo + 4 * zerosThatPad).isLessThan(2e-8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-0000-0000-000000123456",
                "00000000-0000-4000-8000-000999999999",
                "00000000-0000-0000-0001-000000000042",
                "00000001-0000-4000-8000-000000000042",
                "00000000-0000-4000-8000-202503050017",
                "11111111-1111-4111-8111-111111111111",
                "44444444-4444-4444-4444-444444444444",
                "12345678-1234-1234-1234-123456789012",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "deadbeef-dead-beef-dead-beefdeadbeef",
                "7d9f2c1e-4b3a-4f6d-a1b2-c3d4e5f60718"
            })
    void madeUpAndRunningIdsAreNotSuspected(String id) {
        assertThat(SuspiciousId.is(parsed(id))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-491511234567",
                "00000000-0000-0000-0049-151123456789",
                "00000000-0000-4000-8000-491511234567",
                "49151123-4567-8000-0000-000000000000"
            })
    void aPaddedNumberIsSuspected(String id) {
        assertThat(SuspiciousId.is(parsed(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Max Mustermann", "ERIKA", "M-AB 1234 Golf", "e.m@example.eu", "L01X00T47/MUSTER"})
    void aTextInAnIdIsSuspectedIfItIsLongEnoughToBeAName(String text) {
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.US_ASCII), 16);
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        ReportId id = new ReportId(halves.getLong(), halves.getLong());

        assertThat(SuspiciousId.is(id))
                .isEqualTo(text.chars().filter(Character::isLetter).count() >= 6);
    }

    private static ReportId parsed(String id) {
        UUID uuid = UUID.fromString(id);
        return new ReportId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }
}
