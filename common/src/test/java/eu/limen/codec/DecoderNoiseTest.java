package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Damaged bytes are refused, never thrown at anybody. */
class DecoderNoiseTest {

    private static final int RECORDS = 20_000;
    private static final int MOST_DAMAGES = 4;
    private static final long SEED = 5381;
    private static final Set<String> NAMES =
            Arrays.stream(Field.values()).map(Field::spelling).collect(Collectors.toSet());

    private final ReportDecoder decoder = new ReportDecoder();

    @Test
    void damagedRecordsAreRefusedOrStillGood() {
        Random random = new Random(SEED);
        Documents documents = new Documents(random);
        int refusals = 0;

        for (int i = 0; i < RECORDS; i++) {
            String kind = Schemas.KINDS.get(i % Schemas.KINDS.size());
            byte[] record = damaged(documents.ofKind(kind).toString().getBytes(StandardCharsets.UTF_8), random);
            if (decoder.decode(record) instanceof Decoded.Refused refused) {
                refusals++;
                assertThat(refused.field())
                        .satisfiesAnyOf(
                                name -> assertThat(name).isNull(),
                                name -> assertThat(NAMES).contains(name));
            }
        }

        assertThat(refusals).isGreaterThan(RECORDS / 2);
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(SEED);
        for (int i = 0; i < RECORDS / 4; i++) {
            byte[] record = new byte[random.nextInt(200)];
            random.nextBytes(record);

            assertThat(decoder.decode(record)).isInstanceOf(Decoded.Refused.class);
        }
    }

    private static byte[] damaged(byte[] record, Random random) {
        byte[] damaged = record;
        int damages = 1 + random.nextInt(MOST_DAMAGES);
        for (int i = 0; i < damages; i++) {
            int index = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[index] = (byte) random.nextInt(256);
                case 1 -> damaged[index] ^= (byte) (1 << random.nextInt(8));
                case 2 -> damaged = Arrays.copyOf(damaged, Math.max(1, index));
                default -> damaged[index] = (byte) "{}[]\",:\\0-.eE ".charAt(random.nextInt(14));
            }
        }
        return damaged;
    }
}
