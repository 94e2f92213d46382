import GRDB

/// The migrations that create the store's tables.
///
/// A released migration must never be edited, since stores that it created must stay readable.
enum Schema {
    /// All migrations, in order.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: issues, mentions, items", migrate: first)
        migrator.registerMigration("2: doubts of mentions", migrate: second)
        migrator.registerMigration("3: words by row", migrate: third)
        migrator.registerMigration(checksums) { _ in }
        migrator.registerMigration("5: paragraphs that were not read", migrate: fifth)
        migrator.registerMigration(vague, migrate: sixth)
        migrator.registerMigration("7: issues by source and path", migrate: seventh)
        return migrator
    }

    /// From here on, pages have checksums.
    ///
    /// Tables are as before, but releases that write no checksums must not write.
    static let checksums = "4: sealed pages"

    /// Weeks, quarters, and excluded days are stored in existing columns, so releases that do not
    /// know them must not read the store.
    static let vague = "6: vague times, excluded days, former dates, confidences, passed-over dates"

    /// The number of the last migration.
    static var version: Int { migrator.migrations.count }

    /// Writes the version where earlier releases can read it, even if they cannot read the pages.
    static func noteVersion(_ database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") != version else { return }
        try database.execute(sql: "PRAGMA user_version = \(version)")
    }

    /// Marks a file as a store (SQLite's `application_id`): the letters `infc`.
    static let applicationID = 0x69_6e_66_63
}

extension Schema {
    private static func first(_ database: Database) throws {
        try database.execute(sql: issues + mentions + items)
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }

    /// Doubts used to be stored among the reasons; issues are read again to separate them.
    private static func second(_ database: Database) throws {
        try database.execute(
            sql: "ALTER TABLE mentions ADD COLUMN doubts TEXT NOT NULL DEFAULT ''")
    }

    private static func third(_ database: Database) throws {
        try database.execute(sql: wordsByRow)
    }

    private static func fifth(_ database: Database) throws {
        try database.execute(sql: unread)
    }

    private static func sixth(_ database: Database) throws {
        try database.execute(sql: details)
    }

    /// Issues keep their names as locations until their sources are read again.
    ///
    /// All sources are read again, since one of two issues with the same name was lost before.
    private static func seventh(_ database: Database) throws {
        try database.execute(sql: locations)
    }

    /// Issues that were read.
    ///
    /// An issue has its own name, and the names of its copies.
    private static let issues = """
        CREATE TABLE issues (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            published INTEGER NOT NULL,
            title TEXT,
            url TEXT,
            digest TEXT NOT NULL
        ) STRICT;
        CREATE INDEX issues_in_order ON issues (published, name);
        CREATE INDEX issues_by_url ON issues (url) WHERE url IS NOT NULL;
        CREATE INDEX issues_by_digest ON issues (digest);
        CREATE TABLE copies (
            name TEXT PRIMARY KEY,
            digest TEXT NOT NULL,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX copies_by_issue ON copies (issue);
        CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        """

    /// Mentions in issues.
    ///
    /// `cluster` is the cluster of a mention; `item` is the item that shows it, which may be
    /// another one, or none, after corrections.
    private static let mentions = """
        CREATE TABLE mentions (
            id INTEGER PRIMARY KEY,
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            story TEXT NOT NULL,
            item TEXT REFERENCES items (uid) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
            title TEXT NOT NULL,
            kind TEXT NOT NULL,
            category TEXT NOT NULL,
            start TEXT NOT NULL,
            "end" TEXT,
            time TEXT,
            end_time TEXT,
            tz TEXT,
            "precision" TEXT NOT NULL,
            rrule TEXT,
            place TEXT,
            country TEXT,
            region TEXT NOT NULL,
            projects TEXT NOT NULL,
            url TEXT,
            event TEXT,
            series TEXT,
            stance TEXT NOT NULL,
            text TEXT NOT NULL,
            confidence REAL NOT NULL,
            reasons TEXT NOT NULL
        ) STRICT;
        CREATE INDEX mentions_by_issue ON mentions (issue);
        CREATE INDEX mentions_by_story ON mentions (story);
        CREATE INDEX mentions_by_item ON mentions (item);
        CREATE TABLE keys (
            key INTEGER NOT NULL,
            last_day INTEGER NOT NULL,
            mention INTEGER NOT NULL REFERENCES mentions (id) ON DELETE CASCADE,
            PRIMARY KEY (key, last_day, mention)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX keys_by_mention ON keys (mention);

        """

    /// Items that follow from the mentions.
    ///
    /// `last_day` is the last day on which a list of upcoming items shows an item. `chains` has the
    /// keys by which deadlines find their events.
    private static let items = """
        CREATE TABLE items (
            uid TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            status TEXT NOT NULL,
            title TEXT NOT NULL,
            kind TEXT NOT NULL,
            category TEXT NOT NULL,
            start TEXT NOT NULL,
            "end" TEXT,
            time TEXT,
            end_time TEXT,
            tz TEXT,
            "precision" TEXT NOT NULL,
            rrule TEXT,
            place TEXT,
            country TEXT,
            region TEXT NOT NULL,
            projects TEXT NOT NULL,
            url TEXT,
            event TEXT,
            series TEXT,
            parent TEXT,
            created INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            confidence REAL NOT NULL,
            doubts TEXT NOT NULL,
            last_day TEXT NOT NULL
        ) STRICT;
        CREATE INDEX items_by_last_day ON items (last_day, start);
        CREATE INDEX items_by_start ON items (start, uid);
        CREATE TABLE item_projects (
            project TEXT NOT NULL,
            uid TEXT NOT NULL REFERENCES items (uid) ON DELETE CASCADE,
            PRIMARY KEY (uid, project)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE revisions (
            uid TEXT NOT NULL REFERENCES items (uid) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            issue TEXT,
            line INTEGER NOT NULL,
            published INTEGER NOT NULL,
            reason TEXT,
            changed TEXT NOT NULL,
            PRIMARY KEY (uid, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE chains (
            key INTEGER NOT NULL,
            uid TEXT NOT NULL REFERENCES items (uid) ON DELETE CASCADE,
            PRIMARY KEY (key, uid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX chains_by_uid ON chains (uid);
        CREATE TABLE published (
            uid TEXT PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE corrections (
            number INTEGER NOT NULL,
            target INTEGER NOT NULL,
            uid TEXT NOT NULL,
            PRIMARY KEY (number, target, uid)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX corrections_by_uid ON corrections (uid);
        CREATE VIRTUAL TABLE item_words USING fts5 (
            uid UNINDEXED, title, place, projects, text,
            tokenize = "unicode61 remove_diacritics 2"
        );
        """

    /// Paragraphs that were not read; several may begin on the same line.
    private static let unread = """
        CREATE TABLE unread (
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            line INTEGER NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (issue, number)
        ) STRICT, WITHOUT ROWID;
        """

    /// Adds former dates, undated mentions, confidences of fields, and dates that were passed over.
    private static let details = """
        ALTER TABLE mentions ADD COLUMN former TEXT;
        ALTER TABLE mentions ADD COLUMN undated INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mentions ADD COLUMN confidences TEXT NOT NULL DEFAULT '';
        ALTER TABLE items ADD COLUMN confidences TEXT NOT NULL DEFAULT '';
        CREATE TABLE passed_over (
            issue INTEGER NOT NULL REFERENCES issues (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            line INTEGER NOT NULL,
            last_day TEXT NOT NULL,
            text TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (issue, number)
        ) STRICT, WITHOUT ROWID;
        """

    /// Identifies issues and copies by location, and marks all sources to be read again.
    ///
    /// Pages and feeds record their issues by address from here on.
    private static let locations = """
        CREATE TABLE located_issues (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            location TEXT NOT NULL UNIQUE,
            published INTEGER NOT NULL,
            title TEXT,
            url TEXT,
            digest TEXT NOT NULL
        ) STRICT;
        INSERT INTO located_issues (id, name, location, published, title, url, digest)
            SELECT id, name, name, published, title, url, digest FROM issues;
        DROP TABLE issues;
        ALTER TABLE located_issues RENAME TO issues;
        CREATE INDEX issues_in_order ON issues (published, name, location);
        CREATE INDEX issues_by_url ON issues (url) WHERE url IS NOT NULL;
        CREATE INDEX issues_by_digest ON issues (digest);
        ALTER TABLE copies RENAME COLUMN name TO location;
        DELETE FROM settings WHERE name GLOB 'source page *' OR name GLOB 'source feed *';
        UPDATE settings
            SET value = char(9) || substr(value, instr(value || char(10), char(10)))
            WHERE name GLOB 'source folder *' OR name GLOB 'source git *';
        """

    /// Finds the words of an item by their row, since SQLite would otherwise search all of them.
    private static let wordsByRow = """
        CREATE TABLE word_rows (
            id INTEGER PRIMARY KEY,
            uid TEXT NOT NULL UNIQUE REFERENCES items (uid) ON DELETE CASCADE
        ) STRICT;
        INSERT INTO word_rows (uid) SELECT uid FROM items ORDER BY uid;
        CREATE VIRTUAL TABLE words_by_row USING fts5 (
            title, place, projects, text, tokenize = "unicode61 remove_diacritics 2"
        );
        INSERT INTO words_by_row (rowid, title, place, projects, text)
            SELECT r.id, w.title, w.place, w.projects, w.text
            FROM word_rows r JOIN item_words w ON w.uid = r.uid;
        DROP TABLE item_words;
        ALTER TABLE words_by_row RENAME TO item_words;
        """
}
