package eu.limen.scenario;

import eu.limen.model.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Lines that are reports, but not from this sender, of this section, in this topic or at this time. */
final class MisplacedLines {

    private MisplacedLines() {}

    static void send(TopicDump dump) {
        dump.refused(
                RefusalCode.UNKNOWN_SECTION,
                SoundLines.movement(dump).withText("section", "AT-FR").withText("direction", "FR>AT"));
        dump.refused(
                RefusalCode.UNKNOWN_SOURCE,
                SoundLines.movement(dump).withText("source", "AT-CANARY-SOURCE"),
                "AT-CANARY-SOURCE");
        dump.refused(
                RefusalCode.STATE_NOT_ON_SECTION,
                SoundLines.movement(dump).withText("section", "BE-NL").withText("direction", "BE>NL"));
        dump.refused(RefusalCode.SOURCE_NOT_OF_STATE, SoundLines.movement(dump).withText("source", "DE-SYNTH-1"));
        dump.refused(
                RefusalCode.WRONG_TOPIC,
                SoundLines.movement(dump).withText("source", "DE-SYNTH-1").withText("reportingState", "DE"));
        personal(dump);
        dump.refused(
                RefusalCode.IN_THE_FUTURE,
                SoundLines.movement(dump).with("slot", MisshapenLines.slot("2025-03-05T00:00:00Z", "P1D")));
        dump.refused(
                RefusalCode.BEYOND_HORIZON,
                SoundLines.movement(dump).with("slot", MisshapenLines.slot("2023-12-31T00:00:00Z", "P1D")));
    }

    /**
     * What is free enough to hide something: names of registers, which need no entry in the roster, ids and areas.
     */
    private static void personal(TopicDump dump) {
        RefusalCode code = RefusalCode.PERSONAL_DATA_SUSPECTED;
        String phone = "AT-493023125042";
        dump.refused(code, SoundLines.measure(dump).withText("source", phone), phone);
        String document = "AT-L898902C36UTO7408122";
        dump.refused(code, SoundLines.measure(dump).withText("source", document), document);
        String name = spelledAsId("MUSTERMANN ERIKA");
        dump.refused(code, SoundLines.movement(dump).withText("reportId", name));
        String plate = "QX042";
        dump.refused(code, SoundLines.movement(dump).with("place", "{\"nuts3\":\"" + plate + "\"}"), plate);
    }

    /** Sixteen letters in the shape of a UUID. */
    private static String spelledAsId(String sixteenLetters) {
        String digits = HexFormat.of().formatHex(sixteenLetters.getBytes(StandardCharsets.US_ASCII));
        return String.join(
                "-",
                digits.substring(0, 8),
                digits.substring(8, 12),
                digits.substring(12, 16),
                digits.substring(16, 20),
                digits.substring(20));
    }
}
