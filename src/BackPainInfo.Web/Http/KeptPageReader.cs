using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Connections;

namespace BackPainInfo.Web.Http;

/// <summary>
/// Stands before the server on one connection. What is plain and kept it answers itself; every other request it hands on just as it came, and
/// takes the next one again when the server has taken exactly that request. Once in doubt, it lets everything through until the connection ends.
/// </summary>
internal sealed class KeptPageReader(ConnectionContext connection, KeptPageAnswers answers) : PipeReader
{
    private readonly PipeReader _input = connection.Transport.Input;
    private readonly PipeWriter _output = connection.Transport.Output;
    private readonly PlainRequest _request = new(answers.Limits);
    private readonly bool _isTrusted = answers.Trusts(connection);
    private readonly TimeSpan _idleTime = answers.Limits.KeepAliveTimeout;

    // Where the request ends that the server is answering, and when it got it.
    private SequencePosition _end;
    private long _handedOn = Environment.TickCount64;
    private bool _isBetweenRequests = true;

    // The server's clock for idle connections sees only what is handed on, so now and then something must be.
    private bool IsServersTurn => Environment.TickCount64 - _handedOn > _idleTime.TotalMilliseconds / 4;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var read = await _input.ReadAsync(cancellationToken);
            var isWhole = _isBetweenRequests && !read.IsCanceled && !read.IsCompleted && _request.Read(read.Buffer);
            _end = isWhole ? _request.End : default;
            _isBetweenRequests = false;
            if (!isWhole || !_request.IsPlain || IsServersTurn || !answers.Write(_request, _isTrusted, _output))
            {
                _handedOn = Environment.TickCount64;

                // What has to be made is made on a thread of the pool, so that no connection waits for another one's search.
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                return read;
            }

            AdvanceTo(_end);
            var sending = _output.FlushAsync(cancellationToken);
            if (!sending.IsCompletedSuccessfully)
            {
                await FinishAsync(sending.AsTask());
            }
        }
    }

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        _isBetweenRequests = consumed.Equals(_end);
        _input.AdvanceTo(consumed, examined);
    }

    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    public override bool TryRead(out ReadResult result)
    {
        (_end, _isBetweenRequests) = (default, false);
        return _input.TryRead(out result);
    }

    public override void CancelPendingRead() => _input.CancelPendingRead();

    public override void Complete(Exception? exception = null) => _input.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => _input.CompleteAsync(exception);

    // More is on its way than the server buffers for a client. One that takes nothing is let go as an idle one is.
    private async Task FinishAsync(Task sending)
    {
        try
        {
            await sending.WaitAsync(_idleTime);
        }
        catch (TimeoutException)
        {
            connection.Abort(new ConnectionAbortedException("The client takes no answers."));
            await sending;
        }
    }
}
