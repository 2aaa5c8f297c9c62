package eu.limen.bench;

/** What a tutorial's window gives: the sums of a section on a day. */
public class TutorialDay {
    public String section = "";
    public long endMillis;
    public long personsChecked;
    public long vehiclesChecked;
    public long detections;
    public long hits;
    public long persons;
    public long vehiclesPassed;

    void add(TutorialReport report) {
        section = report.section;
        personsChecked += report.sign * report.personsChecked;
        vehiclesChecked += report.sign * report.vehiclesChecked;
        detections += report.sign * report.detections;
        hits += report.sign
                * report.hits.values().stream().mapToLong(Long::longValue).sum();
        persons += report.sign * report.persons;
        vehiclesPassed += report.sign * report.vehiclesPassed;
    }

    TutorialDay plus(TutorialDay other) {
        TutorialDay sum = new TutorialDay();
        sum.section = section.isEmpty() ? other.section : section;
        sum.personsChecked = personsChecked + other.personsChecked;
        sum.vehiclesChecked = vehiclesChecked + other.vehiclesChecked;
        sum.detections = detections + other.detections;
        sum.hits = hits + other.hits;
        sum.persons = persons + other.persons;
        sum.vehiclesPassed = vehiclesPassed + other.vehiclesPassed;
        return sum;
    }
}
