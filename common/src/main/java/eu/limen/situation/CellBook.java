package eu.limen.situation;

import eu.limen.flow.Cell;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;

/** What one source has reported of one kind and direction in one period: live reports per slot, and sums. */
public final class CellBook {
    private static final int STATE_LETTERS = 2;

    public String source = "";
    public Kind kind = Kind.CHECK;
    public String direction = "";
    public SlotLength length = SlotLength.DAY;
    public int[] slots = new int[0];
    public Sums sums = Sums.NONE;

    /** For the serialiser only. */
    public CellBook() {}

    static CellBook of(Cell cell) {
        CellBook book = new CellBook();
        book.source = cell.source();
        book.kind = cell.kind();
        book.direction = cell.direction();
        book.length = cell.length();
        book.slots = new int[cell.length().slotsPerPeriod()];
        return book;
    }

    /** The state that reports: the first two letters of a gateway. */
    String state() {
        return source.substring(0, STATE_LETTERS);
    }

    boolean isOf(String state) {
        return source.startsWith(state) && state.length() == STATE_LETTERS;
    }

    /** Slots with at least one live report. */
    int slotsReported() {
        int reported = 0;
        for (int live : slots) {
            reported += live > 0 ? 1 : 0;
        }
        return reported;
    }

    boolean isEmpty() {
        return sums.isZero() && slotsReported() == 0;
    }
}
