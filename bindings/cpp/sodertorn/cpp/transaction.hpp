/*
 * What is done between the beginning and commit() is done together, or not at all.
 */
#ifndef SODERTORN_CPP_TRANSACTION_HPP
#define SODERTORN_CPP_TRANSACTION_HPP

#include <sodertorn/cpp/generated/verbs.hpp>

namespace sodertorn
{

/// Undone at the end of its scope unless it has been committed. Transactions nest.
class transaction
{
  public:
    explicit transaction(session &session) : session_(session)
    {
        session.begin();
        open_ = true;
    }
    transaction(const transaction &) = delete;
    transaction &operator=(const transaction &) = delete;
    ~transaction()
    {
        try {
            if (open_ && session_)
                session_.rollback();
        } catch (...) {
            // what ended the scope says more, and a session that is closed has undone it
        }
    }

    /// Keeps what has been done. When it fails, all of it has been undone.
    void commit()
    {
        end();
        session_.commit();
    }

    /// Undoes what has been done, before the end of the scope.
    void rollback()
    {
        end();
        session_.rollback();
    }

  private:
    void end()
    {
        if (!open_)
            detail::raise(SDT_ERROR_MISUSE, "the transaction has been ended");
        open_ = false;
    }

    session &session_;
    bool open_ = false;
};

} // namespace sodertorn

#endif
