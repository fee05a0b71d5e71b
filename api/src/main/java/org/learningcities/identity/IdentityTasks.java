package org.learningcities.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.learningcities.cities.CityDirectory;
import org.learningcities.cities.CityRef;
import org.learningcities.kernel.Language;
import org.learningcities.tasks.TaskDirectory;
import org.learningcities.tasks.TaskRef;

/** Requests wait for the secretariat. */
@ApplicationScoped
class IdentityTasks implements TaskDirectory {
    private static final int MOST = 200;

    @Inject
    IdentityRequests requests;

    @Inject
    CityDirectory cities;

    @Override
    public List<TaskRef> waitingFor(Person person, Language language) {
        if (!person.standing().isSecretariat()) {
            return List.of();
        }
        List<IdentityRequest> open =
                requests.list(new IdentityRequests.Choice(null, RequestState.REQUESTED), null, MOST);
        Map<UUID, CityRef> where =
                cities.byIds(open.stream().map(IdentityRequest::city).toList(), language);
        return open.stream()
                .map(request -> task(request, Objects.requireNonNull(where.get(request.city()))))
                .toList();
    }

    private static TaskRef task(IdentityRequest request, CityRef city) {
        return TaskRef.about(
                "IDENTITY_REQUEST", city, null, "/my-city/" + city.slug() + "/identity", request.requestedAt());
    }
}
