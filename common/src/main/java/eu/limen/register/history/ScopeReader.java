package eu.limen.register.history;

import eu.limen.model.BorderType;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads one text on borders from its first word to its last, and refuses to guess: what it does not understand it gives back. */
final class ScopeReader {

    private final PhraseBook book;
    private final SectionRegister register;

    ScopeReader(PhraseBook book, SectionRegister register) {
        this.book = book;
        this.register = register;
    }

    /** The scope that a state's decision has by its words. */
    Scope read(String state, String text) {
        Reading reading = new Reading(state);
        book.split(text).forEach(reading::take);
        reading.closeClaim();
        if (reading.nothingStated || text.isBlank()) {
            reading.remarks.add(RemarkCode.SCOPE_NOT_STATED);
            return unstated(reading, List.of());
        }
        ClaimedSections claimed = new ClaimedSections(state, register, reading.claims, reading.places);
        reading.unread.addAll(claimed.unknown());
        if (!reading.unread.isEmpty() || claimed.sections().isEmpty()) {
            reading.remarks.add(RemarkCode.WORDS_NOT_UNDERSTOOD);
            return unstated(reading, reading.unread);
        }
        reading.remarks.addAll(claimed.remarks());
        return new Scope(
                claimed.sections(),
                claimed.borderTypes(),
                List.copyOf(reading.parts),
                claimed.withStates(),
                claimed.exceptStates(),
                List.copyOf(reading.remarks),
                List.of());
    }

    private static Scope unstated(Reading reading, List<String> unread) {
        return new Scope(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(reading.remarks),
                unread.isEmpty() && !reading.nothingStated ? List.of("(no border named)") : List.copyOf(unread));
    }

    /** What was understood so far. */
    private static final class Reading {

        private final String state;
        private final List<Claim> claims = new ArrayList<>();
        private final Set<String> places = new TreeSet<>();
        private final Set<String> parts = new TreeSet<>();
        private final Set<RemarkCode> remarks = EnumSet.noneOf(RemarkCode.class);
        private final List<String> unread = new ArrayList<>();
        private Claim claim = new Claim();
        private boolean inBrackets;
        private boolean excepting;
        private boolean skipping;
        private boolean nothingStated;

        Reading(String state) {
            this.state = state;
        }

        void take(Phrase phrase) {
            if (phrase.meaning() == Meaning.OPENING || phrase.meaning() == Meaning.CLOSING) {
                skipping &= phrase.meaning() == Meaning.OPENING || !inBrackets;
                inBrackets = phrase.meaning() == Meaning.OPENING;
            } else if (!skipping) {
                if (phrase.remark() != null) {
                    remarks.add(phrase.remark());
                }
                understand(phrase);
            }
        }

        private void understand(Phrase phrase) {
            switch (phrase.meaning()) {
                case EVERY -> every();
                case BORDER -> border();
                case LAND -> type(BorderType.LAND);
                case SEA -> type(BorderType.SEA);
                case AIR -> type(BorderType.AIR);
                case PORTS -> place(BorderType.SEA);
                case AIRPORTS -> place(BorderType.AIR);
                case STATE -> state(phrase.value());
                case PLACE -> place(phrase);
                case EXCEPT -> excepting = true;
                case FOCUS, REST -> skipping = true;
                case NOTHING -> nothingStated = true;
                case UNKNOWN -> unread.add(phrase.words());
                case PLAIN, REMARK, OPENING, CLOSING -> {
                    // Nothing of the scope depends on it.
                }
            }
        }

        private void every() {
            closeClaim();
            claim.every = true;
        }

        private void border() {
            if (inBrackets || excepting) {
                return;
            }
            if (!claim.states.isEmpty()) {
                closeClaim();
            }
            claim.border = true;
        }

        private void type(BorderType type) {
            if (excepting) {
                return;
            }
            if (!inBrackets && (claim.border || !claim.states.isEmpty())) {
                closeClaim();
            }
            claim.types.add(type);
        }

        private void place(BorderType type) {
            type(type);
            claim.border |= !inBrackets;
        }

        private void state(String named) {
            if (named.equals(state)) {
                return;
            }
            (excepting ? claim.exceptStates : claim.states).add(named);
        }

        private void place(Phrase phrase) {
            parts.addAll(phrase.parts());
            if (!phrase.value().isEmpty()) {
                places.add(phrase.value());
            }
        }

        void closeClaim() {
            if (!claim.saysNothing()) {
                claims.add(claim);
            }
            claim = new Claim();
            excepting = false;
        }
    }
}
