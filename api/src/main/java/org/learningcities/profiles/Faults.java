package org.learningcities.profiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningcities.kernel.KernelProblem;
import org.learningcities.kernel.Refusal;

/** What is wrong with a profile, collected so that a person hears of everything at once. */
final class Faults {
    private record Fault(String pointer, String code, Object[] values) {}

    private final List<Fault> found = new ArrayList<>();

    void add(String pointer, String code, Object... values) {
        found.add(new Fault(pointer, code, values));
    }

    /** Refuses what somebody wrote when it is wrong; what was wrong elsewhere before is not theirs to answer for. */
    void refuse(Collection<String> written) {
        List<Fault> theirs = found.stream()
                .filter(fault -> written.stream()
                        .anyMatch(field ->
                                Fields.covers(field, fault.pointer()) || Fields.covers(fault.pointer(), field)))
                .toList();
        if (theirs.isEmpty()) {
            return;
        }
        Refusal refusal = KernelProblem.UNPROCESSABLE.problem();
        theirs.forEach(fault -> refusal.at(fault.pointer(), fault.code(), fault.values()));
        throw refusal;
    }
}
