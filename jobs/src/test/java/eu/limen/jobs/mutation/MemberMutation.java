package eu.limen.jobs.mutation;

import eu.limen.jobs.mutation.Places.Place;
import java.util.List;

/** Members added, left out, given twice, renamed, exchanged. */
enum MemberMutation implements Mutation {
    REMOVED {
        @Override
        String of(String record, Place member, Draw draw) {
            int end = member.end() < record.length() && record.charAt(member.end()) == ',' ? 1 : 0;
            return record.substring(0, member.name()) + record.substring(member.end() + end);
        }
    },
    TWICE {
        @Override
        String of(String record, Place member, Draw draw) {
            return before(record, member, member.member(record));
        }
    },
    TWICE_WITH_ANOTHER_VALUE {
        @Override
        String of(String record, Place member, Draw draw) {
            String name = record.substring(member.name(), member.start());
            return before(record, member, name + draw.foreignValue());
        }
    },
    WITH_CANARY {
        @Override
        String of(String record, Place member, Draw draw) {
            return before(record, member, draw.of(CANARIES));
        }
    },
    OF_ANOTHER_REPORT {
        @Override
        String of(String record, Place member, Draw draw) {
            return before(record, member, draw.foreignMember());
        }
    },
    RENAMED {
        @Override
        String of(String record, Place member, Draw draw) {
            String name = draw.of(List.of(Canary.TEXT, "", "kind", "source", "reportedAt", "Kind", "hits", "place"));
            return record.substring(0, member.name()) + '"' + name + "\":" + record.substring(member.start());
        }
    },
    SWAPPED {
        @Override
        String of(String record, Place member, Draw draw) {
            Place other = draw.of(Places.in(record));
            Place first = member.start() < other.start() ? member : other;
            Place second = first.equals(member) ? other : member;
            if (first.end() > second.start()) {
                return record;
            }
            return record.substring(0, first.start())
                    + second.value(record)
                    + record.substring(first.end(), second.start())
                    + first.value(record)
                    + record.substring(second.end());
        }
    },
    WITHDRAWN {
        @Override
        String of(String record, Place member, Draw draw) {
            return before(record, member, "\"withdrawn\":true");
        }
    },
    NEWER {
        @Override
        String of(String record, Place member, Draw draw) {
            return before(
                    record, member, "\"schema\":" + draw.of(List.of("1", "2", "0", "-1", "99999999999", "\"1\"")));
        }
    };

    private static final List<String> CANARIES = List.of(
            "\"remark\":\"" + Canary.TEXT + '"',
            "\"name\":\"" + Canary.TEXT + '"',
            "\"telephone\":" + Canary.NUMBER,
            '"' + Canary.TEXT + "\":1",
            '"' + Canary.ESCAPED + "\":null",
            "\"remark\":{\"deeper\":[\"" + Canary.TEXT + "\"]}",
            "\"place\":{\"nuts3\":\"" + Canary.TEXT + "\"}",
            "\"parts\":[\"" + Canary.TEXT + "\"]");

    abstract String of(String record, Place member, Draw draw);

    @Override
    public String of(String record, Draw draw) {
        List<Place> members = Places.in(record).stream().filter(Place::isMember).toList();
        return members.isEmpty() ? record : of(record, draw.of(members), draw);
    }

    private static String before(String record, Place member, String added) {
        return record.substring(0, member.name()) + added + ',' + record.substring(member.name());
    }
}
