package eu.limen.codec;

import com.fasterxml.jackson.core.JsonParser;
import eu.limen.model.RefusalCode;
import eu.limen.model.Slot;
import eu.limen.model.SlotLength;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readers of slots: an object in reports of counts, a bare length in the roster. */
final class SlotReaders {

    private static final Map<String, SlotLength> LENGTHS = Spelling.wordsOf(SlotLength.class);
    static final ValueReader BARE_LENGTH = ValueReaders.word(SlotLength.class);
    static final ValueReader SLOT = ObjectReader.of(
            2, parts -> new Slot((Long) parts[0], (SlotLength) parts[1]), Field.SLOT_START, Field.SLOT_DURATION);

    private SlotReaders() {}

    /** Reads either form, since the kind that decides between them may come later in the document. */
    static @Nullable Object slot(JsonParser json, Problems problems, Field field) throws IOException {
        ValueReader reader = ValueReaders.isText(json) ? BARE_LENGTH : SLOT;
        return reader.read(json, problems, field);
    }

    /** A start that splits a second is an instant, but starts no slot. */
    static @Nullable Object start(JsonParser json, Problems problems, Field field) throws IOException {
        Object start = ValueReaders.instant(json, problems, field);
        if (start != null && TimeText.splitsASecond(json.getText())) {
            problems.note(RefusalCode.BAD_SLOT, field);
        }
        return start;
    }

    /** A length of time that the contract does not offer is a wrong slot; anything else is a wrong value. */
    static @Nullable Object length(JsonParser json, Problems problems, Field field) throws IOException {
        SlotLength length = ValueReaders.isText(json) ? LENGTHS.get(json.getText()) : null;
        if (length == null && ValueReaders.isText(json) && DurationText.isDuration(json.getText())) {
            problems.note(RefusalCode.BAD_SLOT, field);
            return null;
        }
        return length == null ? ValueReaders.refuse(json, problems, field) : length;
    }
}
