package eu.limen.scenario;

import eu.limen.model.RefusalCode;
import java.nio.charset.StandardCharsets;

/** Lines that are too large or no JSON object: whatever they hold, it must leave no trace. */
final class UnreadableLines {

    private static final int TOO_LARGE_BYTES = 64 * 1024 + 1;
    private static final byte NEVER_IN_UTF_8 = (byte) 0xFF;
    /** The specimen of ICAO Doc 9303; nobody's passport. */
    private static final String SPECIMEN_DOCUMENT = "L898902C36UTO7408122F1204159";
    /** Reserved for films by the German regulator. */
    private static final String NOBODYS_PHONE = "+49 30 23125 042";
    /** Numbers on German plates do not begin with 0. */
    private static final String NOBODYS_PLATE = "M-QX 0042";

    private UnreadableLines() {}

    static void send(TopicDump dump) {
        tooLarge(dump);
        noJson(dump);
        noSingleObject(dump);
    }

    private static void tooLarge(TopicDump dump) {
        dump.refused(RefusalCode.TOO_LARGE, SoundLines.padded(SoundLines.movement(dump), TOO_LARGE_BYTES));
        RawReport talkative = SoundLines.movement(dump).withText("remarks", "CANARY-TOO-LARGE Erika Mustermann");
        dump.refused(RefusalCode.TOO_LARGE, SoundLines.padded(talkative, 2 * TOO_LARGE_BYTES), "CANARY-TOO-LARGE");
    }

    private static void noJson(TopicDump dump) {
        String id = dump.newId();
        String truncated = SoundLines.movement(dump)
                .withText("reportId", id)
                .withText("remarks", "CANARY-TRUNCATED")
                .text();
        dump.refused(RefusalCode.NOT_JSON, truncated.substring(0, truncated.length() - 4), id, "CANARY-TRUNC");
        dump.refused(
                RefusalCode.NOT_JSON,
                "Checked Erika Mustermann, CANARY-PROSE, phone " + NOBODYS_PHONE,
                "CANARY-PROSE",
                NOBODYS_PHONE);
        dump.refused(
                RefusalCode.NOT_JSON,
                spoiled(SoundLines.movement(dump).withText("remarks", "CANARY-BYTES?")),
                "CANARY-BYTES");
        dump.refused(
                RefusalCode.NOT_JSON,
                '\uFEFF' + SoundLines.movement(dump).withText("reportId", id).text(),
                id);
        dump.refused(RefusalCode.NOT_JSON, "{\"kind\":\"check\",{{[[\"CANARY-BRACES\"", "CANARY-BRACES");
        dump.refused(RefusalCode.NOT_JSON, "{'kind':'check','plate':'" + NOBODYS_PLATE + "'}", NOBODYS_PLATE);
        dump.refused(
                RefusalCode.NOT_JSON,
                SoundLines.movement(dump).with("detections", "NaN").withText("remarks", "CANARY-NAN"),
                "CANARY-NAN");
        dump.refused(
                RefusalCode.NOT_JSON,
                SoundLines.movement(dump).withText("remarks", "CANARY-COMMENT").text() + " // seen",
                "CANARY-COMMENT");
        dump.refused(RefusalCode.NOT_JSON, "");
    }

    private static void noSingleObject(TopicDump dump) {
        RawReport report = SoundLines.movement(dump);
        dump.refused(RefusalCode.NOT_JSON, '[' + report.text() + ",\"CANARY-ARRAY\"]", "CANARY-ARRAY");
        dump.refused(RefusalCode.NOT_JSON, "\"CANARY-TEXT\"", "CANARY-TEXT");
        dump.refused(RefusalCode.NOT_JSON, report.text() + "{\"person\":\"CANARY-SECOND\"}", "CANARY-SECOND");
        String once = report.text();
        String twice = once.substring(0, once.length() - 1) + ",\"detections\":14,\"note\":\"CANARY-TWICE\"}";
        dump.refused(RefusalCode.NOT_JSON, twice, "CANARY-TWICE");
        dump.refused(
                RefusalCode.NOT_JSON,
                report.with("person", "{\"document\":\"" + SPECIMEN_DOCUMENT + "\",\"document\":\"CANARY-NESTED\"}"),
                SPECIMEN_DOCUMENT,
                "CANARY-NESTED");
    }

    /** Puts a byte that UTF-8 never has in the place of the question mark. */
    private static byte[] spoiled(RawReport report) {
        byte[] bytes = report.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '?') {
                bytes[i] = NEVER_IN_UTF_8;
            }
        }
        return bytes;
    }
}
