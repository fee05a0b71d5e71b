package org.learningcities.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract that people review is the one that the code makes. */
@QuarkusTest
class ContractTest {
    /** The start of the service under test writes it. */
    private static final Path BUILT = Contract.BUILT;

    private static final Path REVIEWED = Path.of("../openapi.yaml");

    @Test
    void the_contract_in_the_repository_is_the_one_that_the_build_writes() throws IOException {
        List<String> reviewed = Files.readAllLines(REVIEWED);
        List<String> built = Files.readAllLines(BUILT);
        int same = 0;
        while (same < Math.min(reviewed.size(), built.size())
                && reviewed.get(same).equals(built.get(same))) {
            same++;
        }
        assertThat(rest(reviewed, same))
                .as(
                        "openapi.yaml differs from what the code makes, first in line %d. If the change is meant, take it over"
                                + " from the repository root by: cp api/target/openapi/openapi.yaml openapi.yaml",
                        same + 1)
                .isEqualTo(rest(built, same));
    }

    @Test
    void the_contract_names_no_place_of_the_machine_that_built_it() throws IOException {
        assertThat(Files.readString(BUILT)).doesNotContain("localhost", "127.0.0.1", System.getProperty("user.dir"));
    }

    /** A few lines from the first difference on: enough to see what it is about. */
    private static List<String> rest(List<String> lines, int from) {
        return lines.subList(from, Math.min(lines.size(), from + 5));
    }
}
