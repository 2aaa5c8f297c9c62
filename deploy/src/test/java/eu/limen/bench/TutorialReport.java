package eu.limen.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;

/** A report as a tutorial writes it: public fields, filled by databind. */
@JsonIgnoreProperties(ignoreUnknown = true)
public class TutorialReport {
    public String kind = "";
    public String reportId = "";
    public int revision;
    public String source = "";
    public String reportingState = "";
    public String reportedAt = "";
    public String section = "";
    public TutorialSlot slot = new TutorialSlot();
    public String direction = "";
    public String regime = "";
    public String mobility = "";
    public String selectivity = "";
    public String context = "";
    public String threat = "";
    public boolean joint;
    public long personsChecked;
    public long vehiclesChecked;
    public Map<String, Long> hits = new HashMap<>();
    public long patrolHours;
    public long detections;
    public long persons;
    public long vehiclesPassed;
    public long lorriesPassed;
    public String name = "";
    public long value;
    /** 1 to be added, -1 to be taken back. */
    public int sign = 1;
}
