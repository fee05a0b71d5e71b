package org.learningcities.files;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.learningcities.Database;

/** What the examples of the contract name: a picture of Medellín, and an upload that has only begun. */
@ApplicationScoped
class ExampleFiles {
    private static final String SHA256 = "e0643c5d2b5125922ae8af2b6e85a8f2e8797e320f18b104db892fb92a0e69f5";

    @Inject
    FileStore store;

    @Inject
    FilesSettings settings;

    /** After the import, which knows city and coordinator. */
    void prepare(@Observes @Priority(100_000) StartupEvent start) throws SQLException, IOException {
        Path bytes = Stores.scratch(settings);
        Files.write(bytes, "\u00ff\u00d8\u00ff example".getBytes(StandardCharsets.ISO_8859_1));
        store.put("files/example", bytes);
        Database.run("""
                insert into upload (id, city_id, person_id, name, length, created_at, expires_at)
                select '01994d1c-7a00-7000-8000-00000000f001', c.id, p.id, 'library.jpg', 1000, now(), now() + interval '9 days'
                from city c, person p where c.slug = 'medellin-co' and p.email = 'coordinator-medellin@example.org'
                on conflict do nothing""");
        Database.run("""
                insert into city_file (id, city_id, kind, name, visibility, alt, rights_holder, licence_code, position,
                    created_by, created_at, updated_at)
                select '01994d1c-7a00-7000-8000-00000000f002', c.id, 'PICTURE', 'library.jpg', 'PUBLIC', '{"en": "Readers"}',
                    'City of Medellín', 'CC-BY-4.0', 1, p.id, now(), now()
                from city c, person p where c.slug = 'medellin-co' and p.email = 'coordinator-medellin@example.org'
                on conflict do nothing""");
        Database.run("""
                insert into city_file_form (file_id, sha256, media_type, bytes, width, height, key)
                values ('01994d1c-7a00-7000-8000-00000000f002', '%s', 'image/jpeg', 11, 320, 200, 'files/example')
                on conflict do nothing""".formatted(SHA256));
    }
}
