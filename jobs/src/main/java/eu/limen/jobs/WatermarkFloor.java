package eu.limen.jobs;

import java.util.List;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.streaming.api.TimerService;
import org.jspecify.annotations.Nullable;

/**
 * How far time had come when a step was last saved. Flink saves timers but no watermark: after a restore time begins anew, and without a floor
 * what arrives before the first watermark would be counted at a tick that has been computed already.
 *
 * <p>The floor is the greatest of what the subtasks wrote. Each of them hears all subtasks before it, so at an aligned checkpoint all have the
 * same watermark; one that has not been called since its start knows no more than what it was restored with. Unaligned checkpoints
 * break this, as they break watermarks anyway: they stay switched off.
 */
public final class WatermarkFloor {

    private static final ListStateDescriptor<Long> WATERMARK = new ListStateDescriptor<>("watermark", Types.LONG);

    /** Time after a bounded input has ended: nothing goes on from there. */
    private static final long END_OF_INPUT = Long.MAX_VALUE;

    private final ListState<Long> saved;
    private final long floor;
    private @Nullable TimerService time;

    private WatermarkFloor(ListState<Long> saved, long floor) {
        this.saved = saved;
        this.floor = floor;
    }

    /** What a step was restored with; a savepoint of a version that wrote no floor gives the lowest. */
    public static WatermarkFloor restored(FunctionInitializationContext context) throws Exception {
        ListState<Long> saved = context.getOperatorStateStore().getUnionListState(WATERMARK);
        long floor = Long.MIN_VALUE;
        for (long watermark : saved.get()) {
            floor = Math.max(floor, watermark);
        }
        return new WatermarkFloor(saved, floor);
    }

    /** Told of at each call: a step has no other way to hear how far time has come when it is saved. */
    public void follow(TimerService now) {
        time = now;
    }

    /** Up to where ticks have come, epoch milliseconds; {@link Long#MIN_VALUE} before the first watermark ever. */
    public long watermark(TimerService now) {
        follow(now);
        return Math.max(floor, now.currentWatermark());
    }

    /** Writes it into a checkpoint. */
    public void save() throws Exception {
        long watermark = time == null ? floor : Math.max(floor, time.currentWatermark());
        saved.update(watermark == END_OF_INPUT ? List.of() : List.of(watermark));
    }
}
