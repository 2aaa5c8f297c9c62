package eu.limen.register;

/** Days from one to another, epoch days, both inclusive. */
public record DayRange(long firstDay, long lastDay) {

    public long days() {
        return lastDay - firstDay + 1;
    }
}
