package org.learningcities.lists;

import io.quarkus.arc.All;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.learningcities.kernel.Language;

/** Asks the features that have something to say about a thing, those that the caller named. */
@ApplicationScoped
public class Relatives {
    /** Things of one kind in an answer; the list with a filter has them all. */
    public static final int MOST = 10;

    private final Map<String, Map<String, RelatedSource>> sources = new TreeMap<>();

    @Inject
    Relatives(@All List<InstanceHandle<RelatedSource>> found) {
        for (InstanceHandle<RelatedSource> source : found) {
            Embedded place = source.getBean().getBeanClass().getAnnotation(Embedded.class);
            if (place == null) {
                throw new IllegalStateException(source.getBean() + " does not say where it is embedded");
            }
            sources.computeIfAbsent(place.in(), schema -> new TreeMap<>()).put(place.as(), source.get());
        }
    }

    /** Words of {@code expand} for a schema of the contract. */
    public List<String> names(String schema) {
        return List.copyOf(sources.getOrDefault(schema, Map.of()).keySet());
    }

    /** What the named features know, by name and by id: at most {@value #MOST} of each; none is an empty list. */
    public Map<UUID, Map<String, List<?>>> of(
            String schema, Set<String> wanted, Collection<UUID> ids, Language language) {
        Map<UUID, Map<String, List<?>>> all = new TreeMap<>();
        ids.forEach(id -> all.put(id, new TreeMap<>()));
        sources.getOrDefault(schema, Map.of()).forEach((name, source) -> {
            if (wanted.contains(name)) {
                Map<UUID, ? extends List<?>> found = source.of(ids, MOST, language);
                all.forEach((id, related) -> {
                    List<?> things = found.get(id);
                    related.put(name, things == null ? List.of() : things);
                });
            }
        });
        return all;
    }
}
