package eu.limen.admission;

import eu.limen.model.Reason;
import eu.limen.model.RefusalCode;

/** Says in plain words why a report was refused; every sentence is fixed, so that none can repeat what was sent. */
final class RefusalWords {

    private static final String NOT_REPEATED = "not repeated";

    private RefusalWords() {}

    static Reason reason(RefusalCode code) {
        return new Reason(code.name(), NOT_REPEATED, required(code), null, text(code));
    }

    private static String required(RefusalCode code) {
        return switch (code) {
            case TOO_LARGE -> "at most 64 KiB";
            case NOT_JSON -> "one JSON object, UTF-8, no name twice";
            case NEWER_SCHEMA -> "a schema this program knows";
            case UNKNOWN_KIND -> "a kind of the contract";
            case UNKNOWN_FIELD -> "only fields of the contract";
            case MISSING_FIELD -> "every required field";
            case BAD_VALUE -> "a value of the field's type and list";
            case BAD_SLOT -> "a slot that begins and lasts as its length allows";
            case TOO_FINE -> "no details where 1 or 2 persons are counted";
            case UNKNOWN_SECTION -> "a section of the section register";
            case UNKNOWN_SOURCE -> "a gateway named in the source roster";
            case STATE_NOT_ON_SECTION -> "a reporting state that is a side of the section";
            case SOURCE_NOT_OF_STATE -> "a source of the reporting state";
            case WRONG_TOPIC -> "the topic of the reporting state";
            case PERSONAL_DATA_SUSPECTED -> "counts only, nothing that points at a person";
            case IN_THE_FUTURE ->
                "sent no earlier than 1 h before the slot's end, received no earlier than 1 h before it was sent";
            case BEYOND_HORIZON -> "sent at most 400 days after the slot's end";
        };
    }

    private static String text(RefusalCode code) {
        return switch (code) {
            case TOO_LARGE -> "The report is larger than 64 KiB.";
            case NOT_JSON -> "The report is not one well-formed JSON object, or it gives a name twice.";
            case NEWER_SCHEMA ->
                "The report follows a newer schema than this program knows. Programs that read are upgraded first.";
            case UNKNOWN_KIND -> "The report is of a kind that the contract does not have.";
            case UNKNOWN_FIELD ->
                "The report has a field that the contract does not name. Such fields are refused because they could hold anything.";
            case MISSING_FIELD -> "The report lacks a field that its kind requires.";
            case BAD_VALUE -> "A field of the report holds a value that the contract does not allow there.";
            case BAD_SLOT ->
                "The slot has a length that its kind may not have, or it does not begin where a slot of its length begins.";
            case TOO_FINE -> "The report counts 1 or 2 persons and adds details that could single them out.";
            case UNKNOWN_SECTION -> "The report names a section that the section register does not have.";
            case UNKNOWN_SOURCE -> "The report comes from a gateway that the source roster does not name.";
            case STATE_NOT_ON_SECTION -> "The reporting state is not a side of the section.";
            case SOURCE_NOT_OF_STATE -> "The source is not a gateway of the reporting state.";
            case WRONG_TOPIC -> "The report came by the topic of another state.";
            case PERSONAL_DATA_SUSPECTED ->
                "A text in the report looks like a person, document, plate, number, address or position.";
            case IN_THE_FUTURE ->
                "The report speaks of a time that had not come when it was sent, or says it was sent after it arrived.";
            case BEYOND_HORIZON -> "The report was sent more than 400 days after the end of its slot.";
        };
    }
}
