package org.learningcities.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.learningcities.kernel.ProblemSource;
import org.learningcities.kernel.ProblemType;

/** The ways in which this feature refuses. */
enum FileProblem implements ProblemType {
    UPLOAD_ELSEWHERE(409),
    UPLOAD_UNFINISHED(409),
    UPLOAD_PROTOCOL(412),
    FILE_TOO_LARGE(413),
    CITY_STORAGE_FULL(413),
    FILE_TYPE_REFUSED(415),
    RANGE_NOT_SATISFIABLE(416),
    PICTURE_UNREADABLE(422),
    TOO_MANY_PIXELS(422),
    DOCUMENT_WITH_PROGRAMS(422),
    TOO_MANY_UPLOADS(429);

    private final int status;

    FileProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return ProblemType.codeOf(this);
    }

    @Override
    public int status() {
        return status;
    }

    @ApplicationScoped
    static class Source implements ProblemSource {
        @Override
        public List<? extends ProblemType> problems() {
            return List.of(values());
        }
    }
}
