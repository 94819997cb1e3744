using BackPainInfo.Search;
using Microsoft.Data.Sqlite;

namespace BackPainInfo.Benchmarks;

/// <summary>SQLite FTS5 in memory: Porter stems, bm25 with weights for its columns, and a snippet for each of ten rows.</summary>
internal sealed class Fts5Index : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _search;

    public Fts5Index(IReadOnlyList<SearchDocument> documents)
    {
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE page USING fts5(id UNINDEXED, title, names, questions, body, tokenize = 'porter unicode61')");
        using (var transaction = _connection.BeginTransaction())
        {
            Insert(documents, transaction);
            transaction.Commit();
        }

        Execute("INSERT INTO page(page) VALUES ('optimize')");
        _search = _connection.CreateCommand();
        _search.CommandText = """
            SELECT id, bm25(page, 0, 6, 4.5, 2, 0.6) AS score, snippet(page, 4, '<', '>', '…', 24)
            FROM page WHERE page MATCH $query ORDER BY score LIMIT 10
            """;
        _search.Parameters.Add("$query", SqliteType.Text);
        _search.Prepare();
    }

    public long Bytes => Number("PRAGMA page_count") * Number("PRAGMA page_size");

    public int Search(string query)
    {
        // Words are quoted, because FTS5 takes "back-pain" and "can't" for syntax.
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word.Replace("\"", "")}\"");
        _search.Parameters[0].Value = string.Join(" OR ", words);
        using var reader = _search.ExecuteReader();
        var rows = 0;
        while (reader.Read())
        {
            _ = (reader.GetString(0), reader.GetDouble(1), reader.GetString(2));
            rows++;
        }

        return rows;
    }

    public void Dispose()
    {
        _search.Dispose();
        _connection.Dispose();
    }

    private void Insert(IReadOnlyList<SearchDocument> documents, SqliteTransaction transaction)
    {
        using var insert = _connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO page VALUES ($id, $title, $names, $questions, $body)";
        string[] names = ["$id", "$title", "$names", "$questions", "$body"];
        foreach (var name in names)
        {
            insert.Parameters.Add(name, SqliteType.Text);
        }

        foreach (var document in documents)
        {
            insert.Parameters["$id"].Value = document.Id;
            insert.Parameters["$title"].Value = document.Title;
            insert.Parameters["$names"].Value = string.Join('\n', document.AlsoCalled);
            insert.Parameters["$questions"].Value = string.Join('\n', document.Questions);
            insert.Parameters["$body"].Value = DocumentText.Body(document);
            insert.ExecuteNonQuery();
        }
    }

    private void Execute(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private long Number(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }
}
